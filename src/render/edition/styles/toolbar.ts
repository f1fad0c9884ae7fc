/** The ways around the page, the switches, and the buttons that go from finding to finding. */
export const toolbar = `
.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: .35rem 1.5rem;
  align-items: center;
  max-width: 82rem;
  padding-inline: clamp(1rem, 3vw, 2rem);
  padding-block: .55rem;
  background: var(--paper);
  box-shadow: 0 1px var(--rule), 0 -1px var(--rule), -50vw 0 var(--paper), 50vw 0 var(--paper);
  font: .8125rem/1.4 var(--sans);
}
.toolbar ul, .toolbar fieldset { display: flex; flex-wrap: wrap; gap: .15rem .8rem; align-items: center; }
.toolbar nav { margin-right: auto; }
.toolbar a { color: var(--ink); text-decoration: none; padding-block: .25rem; display: inline-block; }
.toolbar a:hover { text-decoration: underline; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
html:not(.scripted) fieldset { display: none; }
legend { float: left; color: var(--soft); }
.toolbar label { display: inline-flex; gap: .3rem; align-items: center; padding-block: .25rem; cursor: pointer; }
input { margin: 0; accent-color: var(--link); }
.stepper {
  position: fixed;
  right: 1rem;
  bottom: 1rem;
  z-index: 2;
  display: flex;
  align-items: center;
  border: 1px solid var(--rule);
  border-radius: 2rem;
  background: var(--paper);
  box-shadow: 0 2px 12px rgb(0 0 0 / .14);
  font: .8125rem/1 var(--sans);
}
.stepper button {
  width: 2.5rem;
  height: 2.5rem;
  border: 0;
  border-radius: 2rem;
  background: none;
  color: var(--ink);
  font: 1.4rem/1 var(--serif);
  cursor: pointer;
}
.stepper button:hover { background: var(--sheet); }
.stepper output { min-width: 4.5rem; text-align: center; font-variant-numeric: tabular-nums; }
@media (min-width: 68rem) { .toolbar { position: sticky; top: 0; z-index: 2; } }
`;
