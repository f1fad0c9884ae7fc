/** The head of the page, and the findings as a table of contents. */
export const masthead = `
.masthead { padding-block: 2.25rem 2rem; }
.imprint {
  display: flex;
  justify-content: space-between;
  padding-bottom: .6rem;
  border-bottom: 3px double var(--rule);
  color: var(--soft);
  font: 600 .75rem/1.3 var(--sans);
  letter-spacing: .12em;
  text-transform: uppercase;
}
.imprint span { font-weight: 400; }
h1 {
  max-width: 22em;
  margin: 2.4rem 0 .6rem;
  font-size: clamp(2rem, 1.3rem + 2.8vw, 3.1rem);
  letter-spacing: -.012em;
  line-height: 1.08;
}
.facts { color: var(--soft); font-style: italic; }
.facts span:not(:last-child)::after { content: " ·" / ""; }
.summary {
  display: grid;
  grid-template-columns: minmax(0, var(--measure)) minmax(12rem, var(--margin));
  gap: 1.2rem var(--gap);
  margin-top: 1.8rem;
}
.tally { padding-inline-start: .85rem; border-inline-start: 1px solid var(--rule); }
.tally li { display: flex; gap: .7rem; align-items: baseline; }
.tally .count { min-width: 1.6rem; color: var(--tone); font-size: 1.3rem; line-height: 1.5; text-align: end; }
.summary p + p { margin-top: .5rem; }
.summary .promise { color: var(--soft); font-size: .95rem; font-style: italic; }
.digest { max-width: calc(var(--measure) + var(--gap) + var(--margin)); }
.digest li {
  display: grid;
  grid-template-columns: 1.4rem 10rem minmax(0, 1fr);
  gap: .25rem .75rem;
  align-items: baseline;
  padding: .5rem 0;
  border-bottom: 1px solid var(--rule);
}
.digest a { color: var(--ink); text-decoration-color: var(--rule); }
.digest a:hover { text-decoration-color: currentColor; }
.digest .number, .finding .number {
  color: var(--tone);
  font: 600 .75rem/1.3 var(--sans);
  font-variant-numeric: tabular-nums;
}
.holding { margin-top: 1rem; }
.holding summary { color: var(--holds); }
summary { cursor: pointer; }
@media (max-width: 40rem) {
  .summary { grid-template-columns: minmax(0, 1fr); }
  .digest li { grid-template-columns: 1.4rem minmax(0, 1fr); }
  .digest a { grid-column: 2; }
}
`;
