/** The frame of a site: its bar, its pages, and what they have in common. */
export const site = `
.bar {
  display: flex;
  flex-wrap: wrap;
  gap: .3rem 1.6rem;
  align-items: baseline;
  padding: .7rem clamp(1rem, 4vw, 3rem);
  border-bottom: 1px solid var(--rule);
  background: var(--sheet);
  font: .92rem/1.4 var(--sans);
}
.bar .imprint { font-weight: 600; }
.bar .imprint a { color: var(--ink); text-decoration: none; }
.bar .imprint bdi { margin-inline-start: .5em; color: var(--soft); font-weight: 400; }
.bar nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
.bar nav a { display: inline-block; padding-block: .25rem; text-decoration: none; }
.bar nav a:hover { text-decoration: underline; }
.bar nav [aria-current] { border-bottom: 2px solid var(--link); }
.bar nav { flex-basis: 100%; }
.bar .seek { margin-inline-start: auto; }
.bar .seek input { width: 11rem; }
main.view { max-width: 74rem; margin-inline: auto; padding: 2rem clamp(1rem, 4vw, 3rem) 3rem; }
main.view:focus { outline: none; }
main.view > h1 { margin: 0 0 1.2rem; font-size: 1.9rem; }
main.view h2 { margin-top: 2rem; font-size: 1.3rem; }
main .visually-hidden, .bar .visually-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.lead { max-width: var(--measure); font-size: 1.15rem; }
.tabs { display: flex; gap: 1.2rem; margin-bottom: 1rem; font: .92rem var(--sans); }
.tabs a { padding-block: .25rem; text-decoration: none; }
.tabs [aria-current] { border-bottom: 2px solid var(--link); }
.plain li { padding-block: .25rem; }
.place { color: var(--soft); font: .85em var(--sans); }
.tally { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin-block: 1rem; }
.tally .count { color: var(--tone); font-size: 1.4rem; }
.digest li { padding-block: .35rem; border-bottom: 1px solid var(--rule); }
.facts > div { display: grid; grid-template-columns: 9rem 1fr; gap: .1rem 1rem; }
.facts dt { color: var(--soft); font: .85rem/1.8 var(--sans); }
.grid details { min-width: 16rem; }
dl.facts { margin-block: .8rem; }
.view .grid { width: fit-content; max-width: 100%; margin-block: 1rem; }
.view .grid tbody th { border: 0; font-weight: 400; }
.view .grid tr + tr > * { border-top: 1px solid var(--rule); }
.view .grid :is(td, th) { padding-block: .35rem; }
.names { columns: 18rem; column-gap: 3rem; }
.names li { break-inside: avoid; }
.scripted main > .finding { position: static; width: auto; }
.view .finding { max-width: calc(var(--measure) + 6rem); margin-block: 1rem; }
.exports { margin-top: 2.5rem; font: .85rem var(--sans); }
.exports li { display: inline-block; margin-inline-end: 1.2rem; }
.cite { max-width: var(--measure); margin-top: 2.5rem; }
.cite .references li { margin-block: .3rem; overflow-wrap: anywhere; }
.searching > label input { width: min(100%, 30rem); }
.hits > li { max-width: calc(var(--measure) + 6rem); padding-block: .6rem; border-bottom: 1px solid var(--rule); }
.hits p { margin-block: .2rem 0; overflow-wrap: anywhere; }
mark.found { background: Mark; color: MarkText; }
::highlight(found) { background-color: Mark; color: MarkText; }
.warning { padding: .5rem .8rem; border-inline-start: 3px solid var(--fails); background: var(--sheet); }
.verdict.remark-level, .verdict.unbound { --tone: var(--soft); }
@media (max-width: 40rem) {
  .view .grid table { min-width: 36rem; }
  .facts > div { grid-template-columns: 1fr; }
  main.view > h1 { font-size: 1.5rem; }
}
`;
