/**
 * Makes the switches of the toolbar work: a class on the page for what is off, and for the colours asked for. Runs in
 * the page, from its own source text: it may use nothing from outside itself.
 */
export function switchMarks(): void {
  const { classList } = document.documentElement;

  function apply(input: HTMLInputElement): void {
    if (input.type === "checkbox") classList.toggle(input.id.replace("mark-", "without-"), !input.checked);
    else classList.toggle(input.id, input.checked);
  }

  function applyAll(): void {
    for (const input of document.querySelectorAll<HTMLInputElement>(".toolbar input")) apply(input);
  }

  // A browser may keep the switches as they were when the page is opened again.
  applyAll();
  document.querySelector(".toolbar")?.addEventListener("change", applyAll);
}
