import { onRelease } from "./reader/events.ts";
import { renewParts } from "./renew-parts.ts";

/**
 * Keeps a page as the casebook is: whenever the server tells of a change, the page is asked for again and its words are
 * put in place of the old ones. Where somebody is writing on the page, it waits until they are done.
 */
export function follow(filled: (main: HTMLElement) => Promise<unknown>): void {
  const root = document.body.dataset.root ?? "";
  const events = new EventSource(`${root}api/events`);
  let newest = shownVersion(document);
  const catchUp = () => {
    if (newest !== shownVersion(document)) void renew(filled);
  };
  events.addEventListener("changed", (event) => {
    newest = (JSON.parse(event.data) as { version: number }).version;
    catchUp();
  });
  onRelease(catchUp);
}

/** Which state of the casebook a page shows. The page itself says so: it may have changed before anybody listened. */
function shownVersion({ body }: Document): number {
  return Number(body.dataset.version);
}

/** An element that keeps what stands in it when the page is renewed: an editor, a form that is being filled in. */
const KEEPS = "[data-keep]";

/** Makes the page what the server has. */
async function renew(filled: (main: HTMLElement) => Promise<unknown>): Promise<void> {
  const main = document.querySelector("main");
  if (main === null || main.querySelector(KEEPS) !== null) return;
  const response = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (response === null || !response.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = next.querySelector("main");
  // While the page was fetched somebody may have begun to write, or another fetch may have been faster.
  if (fresh === null || !main.isConnected || main.querySelector(KEEPS) !== null) return;
  if (shownVersion(next) < shownVersion(document)) return;
  document.body.dataset.version = next.body.dataset.version ?? "";
  if (renewParts(main, fresh) || fresh.innerHTML === main.innerHTML) return;
  const { scrollX, scrollY } = window;
  main.replaceWith(fresh);
  document.title = next.title;
  await filled(fresh);
  scrollTo(scrollX, scrollY);
}
