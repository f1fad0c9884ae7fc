import type { ClaimantNoun } from "../../attributions/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { wordList } from "../../word-list.ts";
import { nameRoles } from "./roles.ts";

/** English nouns for those who say things, and for writings that do. */
export const claimantNouns: Words<ClaimantNoun> = {
  ...Object.fromEntries(Object.keys(nameRoles).map((noun) => [noun, "person" as const])),
  ...wordList(
    `police, authors, compilers, editors, coastguard, officials, authorities, organisers, organizers, historians, scholars, experts, scientists, researchers,
     witnesses, eyewitnesses, survivors, residents, villagers, locals, critics, opponents, supporters, defenders,
     apologists, communists, anti-communists, nationalists, liberals, conservatives, prosecutors, investigators,
     inspectors, doctors, medics, nurses, lawyers, journalists, reporters, correspondents, commentators, analysts,
     economists, demographers, statisticians, observers, monitors, campaigners, activists, protesters, demonstrators,
     rebels, insurgents, separatists, militants, soldiers, officers, veterans, prisoners, former prisoners, inmates,
     detainees, refugees, relatives, families, parents, neighbours, neighbors, colleagues, friends, contemporaries,
     biographers, chroniclers, archivists, archaeologists, geologists, engineers, firefighters, rescuers, teachers,
     students, workers, farmers, miners, fishermen, politicians, diplomats, ministers, deputies, senators,
     representatives, delegates, leaders, members, spokesmen, spokespeople, government, presidency, monarchy, junta, cabinet, treasury, governorate, directorate, prefecture, municipality, ministry, army, navy, air force,
     military, high command, general staff, command, regime, party, opposition, union, unions, company, firm, council,
     committee, commission, court, tribunal, jury, church, parish, diocese, bishopric, synod, monastery, convent, consulate, embassy, agency, office, bureau, department,
     institute, society, association, organisation, organization, group, groups, charity, charities, ngo, ngos, bank,
     board, authority, administration, delegation, mission, forces, side, sides, people, men, women, others, some, many,
     most, few, none, several, community, leadership, secretariat, parliament, senate, hospital, university, museum,
     publisher, newspaper, newspapers, press, media, paper, papers, radio, television, broadcaster, eulogists, sceptics, skeptics,
     believers, revisionists, dissidents, émigrés, exiles, emigrants, settlers, missionaries, travellers, travelers, merchants,
     guards, jailers, interrogators, defendants, accused, victims, leadership, public, majority, minority, team, crew, gentlemen, ladies, skippers, chroniclers, contemporaries, besiegers, defenders, sailors, passengers`,
    "group",
  ),
  ...wordList(
    `report, reports, study, studies, survey, surveys, census, inquiry, enquiry, investigation, figures, figure, statistics,
     data, numbers, records, record, register, registers, archive, archives, archival documents, document, documents, dossier, dossiers, file, files, letter,
     letters, memorandum, memo, telegram, diary, diaries, memoir, memoirs, book, books, article, articles, essay, pamphlet, leaflet, leaflets,
     poster, posters, placard, placards, banner, banners, plaque, inscription, monument, sign, chronicle, chronicles, annals, account, accounts, story, stories,
     legend, legends, myth, myths, tradition, rumour, rumours, rumor, rumors, version, theory, theories, thesis, claim, indictment, verdict, judgment,
     judgement, ruling, statement, communiqué, communique, dispatch, despatch, bulletin, declaration, manifesto, platform,
     resolution, protocol, minutes, testimony, confession, evidence, research, analysis, estimate, estimates, calculation,
     calculations, model, models, textbook, textbooks, encyclopaedia, encyclopedia, website, log, ledger, ledgers, accounts, note, notes, brochure, guidebook, label, propaganda, magazine, journal, treaty, constitution, poll, polls, index, table, source, sources, audit, press release, obituary, epitaph, label, caption, history, histories, newsreel, prospectus, return, returns`,
    "source",
  ),
};
