/** How many cases a property is tried on: 500 at every change, `ELENCHUS_RUNS` for a longer search. */
export const runs = Number(process.env.ELENCHUS_RUNS ?? 500);

/** The same cases every time, unless `ELENCHUS_SEED` asks for others. */
export const seed = Number(process.env.ELENCHUS_SEED ?? 20_261_124);
