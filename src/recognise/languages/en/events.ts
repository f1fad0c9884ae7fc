import type { CalendarTables } from "../../dates/tables.ts";
import { wordList } from "../../word-list.ts";

/** English words for events that have a date. */
export const events: Pick<
  CalendarTables,
  "eventNouns" | "eventOpeners" | "eventDatings" | "namings" | "aliasJoints" | "dateJoints"
> = {
  eventNouns: wordList(
    `war, wars, revolution, terror, purge, purges, famine, hunger, march, rising, uprising, rebellion, revolt, mutiny,
    massacre, massacres, battle, siege, crisis, depression, plague, pestilence, crusade, campaign, offensive, restoration, reformation, partition,
    genocide, holocaust, coup, putsch, strike, riots, riot, thaw, dynasty, republic, interregnum, regency, mandate, occupation, annexation,
    invasion, conquest, expedition, raid, raids, armistice, truce, pogrom, pogroms, deportation, deportations, emergency,
    insurrection, insurgency, blockade, airlift, bombing, bombardment, flood, floods, earthquake, eruption, epidemic, pandemic,
    drought, frost, fire, storm, panic, crash, slump, boom, leap, freeze, spring, autumn, winter, summer, period, era, age,
    exodus, expulsion, expulsions, repatriation, clearances, trial, trials, schism, troubles, operation, disaster, catastrophe, collapse, congress, conference,
    exhibition, election, elections, referendum, plebiscite, games, olympics, cup, landing, landings, evacuation`.replace(
      /\s+/gu,
      " ",
    ),
    true,
  ),
  eventOpeners: wordList(
    "operation, night of, battle of, siege of, treaty of, massacre of, war of, wars of, peace of",
    true,
  ),
  eventDatings: wordList(
    `of, (, lasted from, ran from, raged from, took place in, took place from, took place on, was fought in, was fought on, was fought from,
    was fought between, occurred in, occurred on, happened in, broke out in, lasted between, in, from`.replace(
      /\s+/gu,
      " ",
    ),
    true,
  ),
  namings: wordList(
    "known as, called, often called, sometimes called, referred to as, remembered as, now known as, also known as, which became known as, became known as, dubbed, christened",
    true,
  ),
  aliasJoints: {
    ...wordList("or, simply, sometimes, often, just, also, called, known, referred, to, as, the, even, (", true),
    ",": true,
  },
  dateJoints: { ...wordList("and, or, &, on, in, the, of, by", true), ",": true },
};
