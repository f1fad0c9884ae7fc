/** Paper: no switches, findings after their paragraphs, always light. */
export const print = `
@media print {
  :root:root { color-scheme: light; }
  @page { margin: 2cm 2.2cm; }
  html { font-size: 10.5pt; }
  body { background: none; }
  .toolbar, .stepper, .skip, .keys, .boilerplate { display: none; }
  .masthead, main > section, .colophon { max-width: none; padding-inline: 0; }
  .passage, .scripted .annotated, .annotated { display: block; max-width: none; }
  .finding, .scripted .finding {
    position: static;
    width: auto;
    margin: .6rem 0 0 1.5rem;
    padding: .1rem 0 .1rem .8rem;
    background: none;
    break-inside: avoid;
  }
  .text { min-height: 0; }
  .figure { border-bottom: 1px solid; }
  .date { border-bottom: 1px dashed; }
  .figure, .date, .statement { background: none; box-shadow: none; }
  main > section:not(#findings, #text) { content-visibility: visible; }
  h2, h3 { break-after: avoid; }
  tr, .digest li { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
