/** The words of the source, as a book would set them. */
export const text = `
.passage { max-width: var(--measure); margin-bottom: .95rem; }
.passage p, .passage h3 { white-space: pre-line; }
.passage .finding p { white-space: normal; }
.text h3 { margin: 2rem 0 .9rem; font-size: 1.22rem; }
.text h3[data-level="1"] { font-size: 1.36rem; }
.text h3[data-level="3"], .text h3[data-level="4"] { font-size: 1.09rem; font-style: italic; }
.text .title { font-size: 1.6rem; line-height: 1.2; text-wrap: balance; }
.text .byline { font-style: italic; }
.text .dateline { color: var(--soft); font-style: italic; }
.text blockquote { padding-inline-start: 1.6rem; }
.text .caption {
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--rule);
  color: var(--soft);
  font-size: .93rem;
  font-style: italic;
}
.text .footnote { color: var(--soft); font-size: .9rem; line-height: 1.5; }
.items { margin-bottom: .95rem; }
.items .passage { margin-bottom: .25rem; }
.items .passage > p { position: relative; padding-inline-start: 1.3rem; }
.items .passage > p::before {
  content: "–" / "";
  position: absolute;
  inset-inline-start: 0;
  color: var(--soft);
}
.items [data-level="2"] { margin-inline-start: 1.3rem; }
.items [data-level="3"], .items [data-level="4"] { margin-inline-start: 2.6rem; }
.grid {
  overflow-x: auto;
  padding: .6rem .9rem;
  background: var(--sheet);
  font-size: .93rem;
  font-variant-numeric: lining-nums tabular-nums;
}
.grid table { border-collapse: collapse; }
.grid th, .grid td { padding: .2rem 1.2rem .2rem 0; overflow-wrap: normal; text-align: start; vertical-align: baseline; }
.grid th { border-bottom: 1px solid var(--rule); font-weight: 600; }
.boilerplate { max-width: var(--measure); margin-bottom: .95rem; color: var(--soft); font-size: .9rem; }
.boilerplate summary { font-style: italic; }
.boilerplate .passage { margin: .5rem 0; }
@media (min-width: 68rem) {
  .text { position: relative; }
  .annotated {
    display: grid;
    grid-template-columns: var(--measure) var(--margin);
    column-gap: var(--gap);
    max-width: none;
  }
  .scripted .annotated { display: block; max-width: var(--measure); }
  .passage[data-number]::before {
    content: attr(data-number) / "";
    position: absolute;
    translate: calc(-100% - 1.1rem) .42em;
    color: var(--soft);
    font: .7rem/1.3 var(--sans);
    font-variant-numeric: tabular-nums;
  }
}
`;
