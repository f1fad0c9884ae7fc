/**
 * Lights the words of a finding while it has the pointer or the focus, and the other way round; flashes what a link
 * jumps to, the second time as well. Runs in the page, from its own source text: it may use nothing from outside itself.
 */
export function light(): void {
  function findingIn(target: EventTarget | null): string | null {
    if (!(target instanceof Element)) return null;
    const finding = target.closest(".finding");
    if (finding !== null) return finding.id;
    const reference = target.closest("a.reference")?.getAttribute("href")?.slice(1);
    return reference ?? target.closest("[data-finding]")?.getAttribute("data-finding") ?? null;
  }

  function show(target: EventTarget | null): void {
    const id = findingIn(target);
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (id === null) return;
    document.getElementById(id)?.classList.add("lit");
    for (const words of document.querySelectorAll(`[data-finding="${id}"]`)) words.classList.add("lit");
  }

  function flash(element: Element): void {
    element.classList.remove("flash");
    requestAnimationFrame(() => element.classList.add("flash"));
  }

  document.addEventListener("mouseover", ({ target }) => show(target));
  document.addEventListener("focusin", ({ target }) => show(target));
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    const goal = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
    if (goal === null) return;
    const fold = goal.querySelector(":scope > details");
    if (fold instanceof HTMLDetailsElement) fold.open = true;
    const around = goal.closest("details.boilerplate");
    if (around instanceof HTMLDetailsElement) around.open = true;
    flash(goal);
  });
}
