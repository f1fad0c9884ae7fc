import type { NameType } from "../../names/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { wordList } from "../../word-list.ts";

/** Nouns at the end of a name, or before its "of", that tell what it names. */
export const nameHeads: Words<NameType> = {
  ...wordList(
    `party, army, armies, committee, union, council, ministry, international, commission, commissariat, department,
     agency, association, organisation, organization, league, federation, confederation, front, bloc, alliance,
     coalition, movement, brigade, brigades, division, regiment, battalion, corps, fleet, squadron, navy, guard, guards,
     police, force, forces, bureau, office, court, tribunal, parliament, assembly, senate, congress party, soviet, soviets,
     government, cabinet, directorate, institute, institution, academy, university, college, school, society, club,
     church, order, bank, company, corporation, corp, inc, ltd, group, trust, foundation, fund, board, authority,
     administration, service, services, command, staff, militia, legion, faction, opposition, centre, center,
     observatory, museum, archive, archives, library, hospital, press, times, post, gazette, herald, tribune, chronicle,
     news, newspaper, national congress, people's congress, workers congress, indian congress, union congress, jewish congress, world congress, chamber, secretariat, presidium, delegation, mission, embassy, collective, syndicate, guild, monitor,
     initiative, network, watch, list, democrats, republicans, socialists, communists, conservatives, liberals, greens, industries,
     airlines, airways, railways, railway, works, steelworks, junta, dynasty, reich, jury, consortium, communion, mafia, rovers, rangers, wanderers, infantry, cavalry, artillery,
     volunteers, partisans, rifles, fusiliers, dragoons, hussars, grenadiers, marines, panzers`,
    "group" as const,
  ),
  ...wordList(
    `river, mountain, mountains, street, square, avenue, road, boulevard, island, islands, isles, isle, lake, bay, gulf,
     sea, ocean, strait, straits, channel, canal, valley, peninsula, province, oblast, region, district, county, city,
     town, village, forest, desert, plain, plains, hill, hills, ridge, heights, pass, harbour, harbor, port, coast, beach, cape,
     airport, station, bridge, palace, castle, fortress, fort, prison, camp, cathedral, abbey, monastery, temple, tower,
     gate, park, hall, house, farm, republic, kingdom, empire, territory, territories, state, states, emirates, creek, falls, springs, delta, basin, steppe,
     cemetery, stadium, theatre, theater, hotel, ghetto, border, barracks, reservoir, dam, mine, glacier, volcano, quarter, archipelago, reef, wood, woods, lane, terrace, commune, parish`,
    "place" as const,
  ),
  ...wordList(
    `war, wars, revolution, revolutions, congress, trial, trials, treaty, battle, uprising, revolt, rebellion, rising,
     insurrection, mutiny, conference, summit, pact, accord, accords, agreement, armistice, offensive, operation,
     campaign, siege, massacre, purge, purges, terror, famine, genocide, pogrom, putsch, coup, crisis, plague, depression,
     games, festival, exhibition, convention, election, elections, referendum, strike, plenum, crusade, crusades, raid,
     earthquake, flood, fire, disaster, eclipse, landing, landings, invasion, protocol, amnesty, schism, reformation, epidemic, pandemic, hurricane, expedition, debate, march, jubilee, olympics, affair, incident, spring, trade, prize, award, medal, fair, derby, cup`,
    "event" as const,
  ),
  ...wordList(
    `bible, koran, quran, gospel, iliad, odyssey, encyclopaedia, encyclopedia, yearbook, almanac, constitution, charter, declaration, act, manifesto, memorandum, bulletin, annals, address, atlas, dictionary, handbook, catalogue, transactions, proceedings, symphony, sonata, concerto`,
    "work" as const,
  ),
};

/** Nouns at the beginning of a name that tell what it names. */
export const nameOpenings: Words<NameType> = {
  ...wordList(
    `lake, mount, mt, mt., cape, fort, port, gulf, camp, villa, san, santa, santo, são, rio, river, isle, glen, ben,
     castle, point, puerto, las, los, el, new, saint-, nizhny, novo, bad, sankt, hacienda, playa, monte, sierra, plaza, rue, costa, kota, wadi, tell, deir, beit, jabal, baie, château, chateau`,
    "place" as const,
  ),
  ...wordList(
    `battle, treaty, siege, operation, peace, congress, conference, fall, act, hurricane, typhoon, cyclone, feast`,
    "event" as const,
  ),
  ...wordList(
    "university, bank, order, ministry, department, committee, radio, institute, society, council, academy, army, company, école, partido, parti",
    "group" as const,
  ),
};
