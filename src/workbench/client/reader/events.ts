import type { ProposalRequest } from "../../proposal-protocol.ts";

const ASK = "elenchus:claim";
const RELEASED = "elenchus:released";

/** Asks the page's maker of claims for a form. */
export function askForClaim(request: ProposalRequest): void {
  document.dispatchEvent(new CustomEvent(ASK, { detail: request }));
}

/** Calls back when a form is asked for; gives what ends that. */
export function onAskForClaim(back: (request: ProposalRequest) => void): () => void {
  const listener = (event: Event) => {
    if (event instanceof CustomEvent) back(event.detail as ProposalRequest);
  };
  document.addEventListener(ASK, listener);
  return () => document.removeEventListener(ASK, listener);
}

/** Says that nobody is writing on the page any more, so that it may be renewed. */
export function release(): void {
  document.dispatchEvent(new Event(RELEASED));
}

/** Calls back when that is said; gives what ends it. */
export function onRelease(back: () => void): () => void {
  document.addEventListener(RELEASED, back);
  return () => document.removeEventListener(RELEASED, back);
}

/** Whether a key goes into a field, or is a shortcut of the browser's own. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
