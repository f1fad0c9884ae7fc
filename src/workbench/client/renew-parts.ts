const PART = "[data-print]";

/**
 * Renews only those parts of a page whose print is another one, so that a long text stays where it is; what lies beside
 * the parts is islands, which look after themselves. Says whether the page is made of parts that can be told apart.
 */
export function renewParts(main: HTMLElement, fresh: HTMLElement): boolean {
  const parts = [...main.querySelectorAll<HTMLElement>(PART)];
  const others = [...fresh.querySelectorAll<HTMLElement>(PART)];
  if (parts.length === 0 || parts.length !== others.length) return false;
  for (const [i, part] of parts.entries()) {
    const other = others[i];
    if (other !== undefined && other.dataset.print !== part.dataset.print) part.replaceWith(document.adoptNode(other));
  }
  return true;
}
