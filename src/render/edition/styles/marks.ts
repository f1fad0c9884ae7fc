/** What is set off in the text, each kind by a line of its own as well as a colour, and the switches for them. */
export const marks = `
.figure, .date, .name, .statement, .words { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.figure { background: var(--figure); border-bottom: 1px solid var(--figure-line); }
.date { background: var(--date); border-bottom: 1px dashed var(--date-line); }
.words .figure, .words .date, .words .name { border-bottom-color: transparent; }
.name { border-bottom: 1px dotted var(--soft); }
.statement { background: var(--statement); }
.statement[id]::before, .marks .statement::before, .statement::after { color: var(--soft); font: .8em/1 var(--sans); }
.statement[id]::before, .marks .statement::before { content: "⌜" / ""; }
.statement::after { content: "⌟" / ""; }
.words { text-decoration: underline 2px solid var(--tone); text-underline-offset: .24em; text-decoration-skip-ink: none; }
.words.strained { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.words.not-comparable { text-decoration-style: double; text-decoration-thickness: 1px; }
.words.needs-fact { text-decoration-style: dashed; }
.words.holds { text-decoration-thickness: 1px; }
.reference {
  padding-inline: .12em .06em;
  color: var(--tone);
  font: 600 .68em/1 var(--sans);
  text-decoration: none;
  vertical-align: .5em;
}
.reference + .reference::before { content: ","; }
.reference:hover { text-decoration: underline; }
.words.lit { background: color-mix(in srgb, var(--tone) 18%, transparent); }
:target:not(section, .passage), .flash:not(section, .passage) { animation: flash 1.8s ease-out; }
@keyframes flash { from, 30% { background: var(--flash); } }
@media (prefers-reduced-motion: reduce) {
  :target:not(section, .passage) { animation: none; background: var(--flash); }
}
.without-figures .text .figure,
.without-dates .text .date { background: none; border: 0; }
.without-names .text .name { border: 0; }
.without-statements .text .statement { background: none; }
.without-statements .text .statement::before,
.without-statements .text .statement::after { display: none; }
.without-holding .text .words.holds { text-decoration: none; }
.without-holding .text .reference.holds,
.without-holding .text .finding.holds { display: none; }
`;
