/**
 * Goes from finding to finding, by key or by button. Runs in the page, from its own source text: it may use nothing
 * from outside itself.
 */
export function step(): void {
  const all = [...document.querySelectorAll<HTMLElement>(".text .finding")];
  if (all.length === 0) return;
  const bar = document.createElement("nav");
  const count = document.createElement("output");
  let current: HTMLElement | null = null;

  function button(words: string, label: string, by: number): HTMLButtonElement {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", () => go(by));
    return made;
  }

  function tell(): void {
    const seen = all.filter((finding) => finding.checkVisibility());
    const at = current === null ? -1 : seen.indexOf(current);
    count.textContent = at < 0 ? `${seen.length} findings` : `${at + 1} of ${seen.length}`;
  }

  /** Without a finding to go on from, the one that comes next on the screen is the first. */
  function nextOf(seen: readonly HTMLElement[], by: number): HTMLElement | undefined {
    const at = current === null ? -1 : seen.indexOf(current);
    if (at >= 0) return seen[(at + by + seen.length) % seen.length];
    return by > 0 ? seen[0] : seen.at(-1);
  }

  function go(by: number): void {
    const next = nextOf(
      all.filter((finding) => finding.checkVisibility()),
      by,
    );
    if (next === undefined) return;
    current = next;
    const fold = next.querySelector("details");
    if (fold !== null) fold.open = true;
    document.querySelector(`[data-finding="${next.id}"]`)?.scrollIntoView({ block: "center" });
    next.focus({ preventScroll: true });
    const { top, bottom } = next.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) next.scrollIntoView({ block: "nearest" });
    tell();
  }

  bar.className = "stepper";
  bar.setAttribute("aria-label", "From finding to finding");
  bar.append(button("‹", "Previous finding", -1), count, button("›", "Next finding", 1));
  document.body.append(bar);
  document.addEventListener("change", tell);
  document.addEventListener("focusin", ({ target }) => {
    const finding = target instanceof Element ? target.closest<HTMLElement>(".finding") : null;
    if (finding === null) return;
    current = finding;
    tell();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
    if (event.key === "j" || event.key === "n") go(1);
    if (event.key === "k" || event.key === "p") go(-1);
  });
  tell();
}
