/**
 * Keeps a page as the casebook is: whenever the server tells of a change, the page is asked for again and its words are
 * put in place of the old ones. Where somebody is writing on the page, it waits until they are done.
 */
export function follow(filled: (main: HTMLElement) => Promise<unknown>): void {
  const root = document.body.dataset.root ?? "";
  const events = new EventSource(`${root}api/events`);
  let seen: number | null = null;
  events.addEventListener("changed", (event) => {
    const { version } = JSON.parse(event.data) as { version: number };
    if (seen !== null && version !== seen) void renew(filled);
    seen = version;
  });
}

/** An element that keeps what stands in it when the page is renewed: an editor, a form that is being filled in. */
const KEEPS = "[data-keep]";

async function renew(filled: (main: HTMLElement) => Promise<unknown>): Promise<void> {
  const main = document.querySelector("main");
  if (main === null || main.querySelector(KEEPS) !== null) return;
  const response = await fetch(location.href, { cache: "no-store" }).catch(() => null);
  if (response === null || !response.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = next.querySelector("main");
  if (fresh === null || fresh.innerHTML === main.innerHTML) return;
  const { scrollX, scrollY } = window;
  main.replaceWith(fresh);
  document.title = next.title;
  await filled(fresh);
  scrollTo(scrollX, scrollY);
}
