/** The findings: in the margin beside their words where there is room, after their paragraph where there is not. */
export const findings = `
.finding {
  margin-top: .8rem;
  padding: .6rem .8rem .65rem;
  border-inline-start: 3px solid var(--tone);
  background: var(--sheet);
  font-size: .86rem;
  line-height: 1.45;
}
.finding > .head { display: flex; gap: .5rem; align-items: baseline; }
.finding .message { font-size: .95rem; line-height: 1.4; }
.quotes { margin-top: .35rem; }
.quotes li { margin-top: .1rem; }
.quotes q { quotes: "“" "”"; }
.part { color: var(--soft); font-style: italic; }
.part::before { content: "– "; }
.working {
  margin-top: .45rem;
  padding-inline-start: .7rem;
  border-inline-start: 1px solid var(--rule);
  font-variant-numeric: lining-nums tabular-nums;
}
.break-even { margin-top: .4rem; font-weight: 600; }
.remark { margin-top: .35rem; color: var(--soft); }
.help { margin-top: .35rem; font-style: italic; }
.finding .code { margin-top: .35rem; color: var(--soft); font: .72rem/1.3 var(--mono); }
.finding summary { list-style: none; }
.finding summary::-webkit-details-marker { display: none; }
.finding summary .verdict::after { content: " ▸" / ""; }
.finding [open] summary .verdict::after { content: " ▾" / ""; }
.finding.lit { background: color-mix(in srgb, var(--tone) 9%, var(--paper)); }
@media (min-width: 68rem) {
  .finding { margin-top: 0; margin-bottom: 1rem; padding: .05rem 0 .1rem .85rem; background: none; border-inline-start-width: 2px; }
  .scripted .finding { position: absolute; left: calc(var(--measure) + var(--gap)); width: var(--margin); margin: 0; }
}
`;
