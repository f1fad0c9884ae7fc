/**
 * Lights the words of a finding while it has the pointer or the focus, and the other way round; flashes what a link
 * jumps to, the second time as well. Runs in the page, from its own source text: it may use nothing from outside itself.
 */
export function light(): void {
  const wordsOf = new Map<string, Element[]>();
  for (const words of document.querySelectorAll("[data-finding]")) {
    const id = words.getAttribute("data-finding") ?? "";
    wordsOf.set(id, [...(wordsOf.get(id) ?? []), words]);
  }
  let lit: { readonly id: string | null; readonly elements: readonly Element[] } = { id: null, elements: [] };

  function findingIn(target: EventTarget | null): string | null {
    if (!(target instanceof Element)) return null;
    const finding = target.closest(".finding");
    if (finding !== null) return finding.id;
    const reference = target.closest("a.reference")?.getAttribute("href")?.slice(1);
    return reference ?? target.closest("[data-finding]")?.getAttribute("data-finding") ?? null;
  }

  function show(target: EventTarget | null): void {
    const id = findingIn(target);
    if (id === lit.id) return;
    for (const element of lit.elements) element.classList.remove("lit");
    const finding = id === null ? null : document.getElementById(id);
    lit = { id, elements: finding === null ? [] : [finding, ...(wordsOf.get(finding.id) ?? [])] };
    for (const element of lit.elements) element.classList.add("lit");
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
