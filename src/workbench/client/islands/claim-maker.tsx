import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Addition, ClaimProposal, ProposalRequest } from "../../proposal-protocol.ts";
import { ask } from "../ask.ts";
import type { IslandProps } from "../island.ts";
import { ClaimForm } from "../reader/claim-form.tsx";
import { isTyping, onAskForClaim, release } from "../reader/events.ts";
import { KeptNotice } from "../reader/kept-notice.tsx";
import { light } from "../reader/light.ts";
import { rangesOf, type Stretch, stretchOf } from "../reader/words.ts";

interface Given {
  readonly source: string;
}

/** A place on the page, in pixels from its corner. */
interface Spot {
  readonly left: number;
  readonly top: number;
}

/** Makes a claim of words that are selected: a button beside them, a form that is filled in already, and it is kept. */
export function Island(props: IslandProps): JSX.Element {
  const { source } = props.given as Given;
  const [spot, setSpot] = createSignal<Spot | null>(null);
  const [proposal, setProposal] = createSignal<ClaimProposal | null>(null);
  const [added, setAdded] = createSignal<(Addition & { readonly status: "added" }) | null>(null);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const reader = document.querySelector(".reader");

  const begin = async (request: ProposalRequest) => {
    setSpot(null);
    setAdded(null);
    setTrouble(null);
    const answer = await ask<ClaimProposal>(`${props.root}api/proposal`, request);
    if (!answer.ok) return setTrouble(answer.reason);
    if (reader !== null) light("elenchus-passage", rangesOf(reader, request));
    setProposal(null);
    setProposal(answer.value);
  };
  const claim = () => {
    const stretch = selected(reader);
    if (stretch !== null) void begin({ source, ...stretch });
  };
  const close = () => {
    setProposal(null);
    light("elenchus-passage", []);
    release();
  };

  onMount(() => {
    const ends = [
      whenSelected(() => setSpot(proposal() === null ? spotBeside(reader) : null)),
      onAskForClaim((request) => void begin(request)),
    ];
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "c" && !isTyping(event)) claim();
    };
    document.addEventListener("keydown", onKey);
    onCleanup(() => {
      for (const end of ends) end();
      document.removeEventListener("keydown", onKey);
    });
  });

  return (
    <>
      <Show when={spot()}>
        {(at) => (
          <button
            type="button"
            class="claim-this"
            style={{ left: `${at().left}px`, top: `${at().top}px` }}
            onPointerDown={(event) => event.preventDefault()}
            onClick={claim}
          >
            Claim this <kbd>c</kbd>
          </button>
        )}
      </Show>
      <Show when={proposal()} keyed>
        {(given) => (
          <ClaimForm
            root={props.root}
            proposal={given}
            close={close}
            done={(addition) => {
              getSelection()?.removeAllRanges();
              setAdded(addition);
              close();
            }}
          />
        )}
      </Show>
      <Show when={added()} keyed>
        {(addition) => <KeptNotice root={props.root} added={addition} close={() => setAdded(null)} />}
      </Show>
      <Show when={trouble()}>
        <p class="warning" role="alert">
          {trouble()}
        </p>
      </Show>
    </>
  );
}

function selected(reader: Element | null): Stretch | null {
  const selection = getSelection();
  if (reader === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  return stretchOf(reader, selection.getRangeAt(0));
}

/** Below the end of the selected words, if any are. */
function spotBeside(reader: Element | null): Spot | null {
  const selection = getSelection();
  if (reader === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(reader)) return null;
  const { left, bottom } = range.getBoundingClientRect();
  return { left: Math.max(8, Math.min(left, innerWidth - 160)) + scrollX, top: bottom + scrollY + 6 };
}

/** Calls back when a selection has been made, and at first for what is selected already; not while it is dragged. */
function whenSelected(back: () => void): () => void {
  let isDown = false;
  let isAsked = false;
  const soon = () => {
    if (isAsked || isDown) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      back();
    });
  };
  const down = () => {
    isDown = true;
  };
  const up = () => {
    isDown = false;
    soon();
  };
  document.addEventListener("pointerdown", down);
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", up);
  document.addEventListener("selectionchange", soon);
  soon();
  return () => {
    document.removeEventListener("pointerdown", down);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", up);
    document.removeEventListener("selectionchange", soon);
  };
}
