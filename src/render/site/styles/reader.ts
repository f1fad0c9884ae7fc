/**
 * The page of a source. Each block is laid out only when it comes near the screen, and keeps what stands beside it
 * within its own room, so that a long text scrolls like a short one.
 */
const sizes = Array.from({ length: 11 }, (_, i) => {
  return `.reader .passage[data-size="${i}"] { contain-intrinsic-size: auto ${(2 ** i * 1.75).toFixed(1)}rem; }`;
}).join("\n");

export const reader = `
.source-facts { margin-bottom: 1.2rem; font-size: .92rem; }
.reading-tools {
  display: flex;
  flex-wrap: wrap;
  gap: .2rem 2rem;
  margin-bottom: 1.4rem;
  border-block: 1px solid var(--rule);
}
.reading-tools > :has(.hedge-slider) { flex: 1 1 34rem; }
.reading-tools .hedge-slider input { flex-basis: 8rem; }
.part-of-text { display: contents; }
.reader .passage { position: relative; content-visibility: auto; margin-bottom: 0; padding-bottom: .95rem; }
.reader .items .passage { padding-bottom: .25rem; }
${sizes}
.reader .finding { position: relative; margin-bottom: 0; }
.reader .finding .head { padding-inline-end: 3rem; }
.reader .finding .message { padding-inline-end: 0; }
.reader .finding .message { overflow-wrap: anywhere; }
.reader .unbound { --tone: var(--soft); }
.reader .warning, .reader .error, .reader .note { --tone: var(--soft); padding-block: 0; }
.speaker { font-weight: 600; }
.speaker::after { content: ":"; }
.speaker + .part::before { content: ""; }
.says { font-variant-numeric: lining-nums; }
.against summary { position: absolute; inset: .6rem .8rem auto auto; color: var(--soft); font: .75rem/1.3 var(--sans); }
.against li { margin-top: .3rem; font-size: .92em; }
.against .verdict { font-size: .68rem; }
.quoted {
  background: color-mix(in srgb, var(--tone) 13%, transparent);
  box-shadow: 0 1px var(--tone);
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
}
.quoted.unbound { --tone: var(--soft); }
.quoted .figure, .quoted .date { background: none; }
.claim-reference { text-decoration: none; }
.would > .head .verdict, .against .would > .verdict { opacity: .55; text-decoration: line-through; }
::highlight(elenchus-lit) { background: color-mix(in srgb, var(--link) 22%, transparent); }
::highlight(elenchus-passage) { background: var(--flash); color: var(--ink); }
.without-claims .reader .quoted { background: none; box-shadow: none; }
.without-claims .reader .claim-reference, .without-claims .reader .finding.claim { display: none; }
.without-findings .reader .words { text-decoration: none; }
.without-findings .reader .reference:not(.claim-reference), .without-findings .reader .finding:not(.claim) { display: none; }
.source-quotes li { margin-block: .8rem; }
@media print { .reader .passage { content-visibility: visible; } }
@media (min-width: 68rem) {
  .reader .passage { margin-inline-start: -3rem; padding-inline-start: 3rem; max-width: calc(var(--measure) + 3rem); }
  .reader .passage[data-number]::before { inset: .42em auto auto 0; width: 2.2rem; text-align: end; translate: none; }
  .reader .annotated, .scripted .reader .annotated {
    display: grid;
    grid-template-columns: var(--measure) minmax(var(--margin), 26rem);
    column-gap: var(--gap);
    max-width: none;
  }
  .reader .annotated > :first-child { grid-column: 1; grid-row: 1; }
  .reader .annotated > .notes { grid-column: 2; grid-row: 1; }
  .reader .finding, .scripted .reader .finding { position: relative; left: auto; width: auto; margin-bottom: .8rem; }
  .reader .against summary { inset: .15rem 0 auto auto; }
  .reader .notes > :last-child { margin-bottom: 0; }
}
`;
