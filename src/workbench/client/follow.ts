import { onRelease } from "./reader/events.ts";
import { renewParts } from "./renew-parts.ts";

/**
 * Keeps a page as the casebook is: whenever the server tells of a change, the page is asked for again and its words are
 * put in place of the old ones. Where somebody is writing on the page, it waits until they are done.
 */
export function follow(filled: (main: HTMLElement) => Promise<unknown>): void {
  const root = document.body.dataset.root ?? "";
  const events = new EventSource(`${root}api/events`);
  let seen: number | null = null;
  let shown: number | null = null;
  const renewAsFarAs = async (version: number) => {
    if (version === shown || !(await renew(filled))) return;
    shown = version;
  };
  events.addEventListener("changed", (event) => {
    const { version } = JSON.parse(event.data) as { version: number };
    shown ??= version;
    seen = version;
    void renewAsFarAs(version);
  });
  onRelease(() => {
    if (seen !== null) void renewAsFarAs(seen);
  });
}

/** An element that keeps what stands in it when the page is renewed: an editor, a form that is being filled in. */
const KEEPS = "[data-keep]";

/** Whether the page is now as the server has it. */
async function renew(filled: (main: HTMLElement) => Promise<unknown>): Promise<boolean> {
  const main = document.querySelector("main");
  if (main === null || main.querySelector(KEEPS) !== null) return false;
  const response = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (response === null || !response.ok) return false;
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = next.querySelector("main");
  if (fresh === null) return false;
  if (renewParts(main, fresh) || fresh.innerHTML === main.innerHTML) return true;
  const { scrollX, scrollY } = window;
  main.replaceWith(fresh);
  document.title = next.title;
  await filled(fresh);
  scrollTo(scrollX, scrollY);
  return true;
}
