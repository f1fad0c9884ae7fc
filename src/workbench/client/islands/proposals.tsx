import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Addition, Proposals, Proposed, TurnedDown } from "../../proposal-protocol.ts";
import type { Undone } from "../../protocol.ts";
import { ask } from "../ask.ts";
import type { IslandProps } from "../island.ts";
import { askForClaim, isTyping, onRelease } from "../reader/events.ts";
import { light } from "../reader/light.ts";
import { rangesOf } from "../reader/words.ts";

interface Given {
  readonly source: string;
}

/** How many proposals are listed before and after the one that is looked at. */
const AROUND = 20;

const nothing: Proposals = { version: 0, proposed: [], rejected: [] };

/** Goes through the claims that the first reading proposes, one after the other, by keyboard: accept, edit, reject. */
export function Island(props: IslandProps): JSX.Element {
  const { source } = props.given as Given;
  const reader = document.querySelector(".reader");
  const [isOpen, setOpen] = createSignal(false);
  const [all, setAll] = createSignal<Proposals>(nothing);
  const [index, setIndex] = createSignal(0);
  const [isRejecting, setRejecting] = createSignal(false);
  const [told, setTold] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const current = () => all().proposed[index()];
  const listed = createMemo(() => {
    const from = Math.max(0, index() - AROUND);
    return all()
      .proposed.slice(from, index() + AROUND + 1)
      .map((one, i) => ({ one, at: from + i }));
  });

  const load = async () => {
    const answer = await ask<Proposals>(`${props.root}api/proposals?source=${encodeURIComponent(source)}`);
    if (!answer.ok) return setTold(answer.reason);
    setAll(answer.value);
    setIndex(Math.max(0, Math.min(index(), answer.value.proposed.length - 1)));
    show(false);
  };
  const show = (scrolls: boolean) => {
    const one = current();
    const ranges =
      reader === null || one === undefined || !isOpen() ? [] : rangesOf(reader, { start: one.start, end: one.stop });
    light("elenchus-passage", ranges);
    const words = ranges[0]?.startContainer.parentElement ?? null;
    if (!scrolls || words === null) return;
    const fold = words.closest("details");
    if (fold !== null) fold.open = true;
    words.scrollIntoView({ block: "center" });
  };
  const go = (to: number) => {
    setRejecting(false);
    const count = all().proposed.length;
    setIndex(count === 0 ? 0 : (to + count) % count);
    show(true);
  };
  const toggle = async (to: boolean) => {
    setOpen(to);
    setTold(null);
    if (!to) return light("elenchus-passage", []);
    await load();
    show(true);
  };
  /** Does one thing after the other, asks for what is proposed then, and tells what it did when the next can be done. */
  const work = async (what: () => Promise<string>) => {
    if (busy()) return;
    setBusy(true);
    const words = await what();
    await load();
    setBusy(false);
    setTold(words);
    show(true);
  };
  const accept = (one: Proposed) =>
    work(async () => {
      const answer = await ask<Addition>(`${props.root}api/proposals/accept`, { source, at: one.at });
      if (!answer.ok) return answer.reason;
      return answer.value.status === "added" ? `Accepted, in ${answer.value.path}.` : answer.value.reason;
    });
  const edit = (one: Proposed) => askForClaim({ source, start: one.start, end: one.stop, figure: one.at });
  const reject = (one: Proposed, reason: string) =>
    work(async () => {
      setRejecting(false);
      const { quote, figure } = one;
      const answer = await ask(`${props.root}api/proposals/reject`, { source, quote, figure, reason });
      return answer.ok ? "Rejected; noted in elenchus.json." : answer.reason;
    });
  const takeBack = (one: TurnedDown) =>
    work(async () => {
      const answer = await ask(`${props.root}api/proposals/take-back`, one);
      return answer.ok ? "It is proposed again." : answer.reason;
    });
  const undo = () =>
    work(async () => {
      const answer = await ask<Undone>(`${props.root}api/undo`, {});
      if (!answer.ok) return answer.reason;
      return answer.value.done === null
        ? (answer.value.reason ?? "There is nothing to take back.")
        : `Taken back, in ${answer.value.done}.`;
    });

  const keys: Readonly<Record<string, (one: Proposed) => unknown>> = {
    a: accept,
    e: edit,
    r: () => setRejecting(true),
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen() || isTyping(event)) return;
    const one = current();
    if (event.key === "j" || event.key === "n") go(index() + 1);
    else if (event.key === "k" || event.key === "p") go(index() - 1);
    else if (event.key === "u") void undo();
    else if (event.key === "Escape") void toggle(false);
    else if (one !== undefined && event.key in keys) void keys[event.key]?.(one);
    else return;
    event.preventDefault();
  };
  onMount(() => {
    document.addEventListener("keydown", onKey);
    const end = onRelease(() => {
      if (isOpen()) void load();
    });
    onCleanup(() => {
      document.removeEventListener("keydown", onKey);
      end();
      light("elenchus-passage", []);
    });
  });

  return (
    <Show
      when={isOpen()}
      fallback={
        <p class="proposals-opener">
          <button type="button" onClick={() => void toggle(true)}>
            Go through what the first reading proposes
          </button>
        </p>
      }
    >
      <section class="proposals" aria-label="Proposals of the first reading">
        <header>
          <strong>
            {all().proposed.length === 0 ? "No proposal left" : `Proposal ${index() + 1} of ${all().proposed.length}`}
          </strong>
          <button type="button" aria-label="Close the proposals" onClick={() => void toggle(false)}>
            ×
          </button>
        </header>
        <ol>
          <For each={listed()}>
            {({ one, at }) => (
              <li classList={{ current: at === index() }} aria-current={at === index() ? "true" : undefined}>
                <button type="button" class="proposal-line" onClick={() => go(at)}>
                  <bdi>{one.figure}</bdi>{" "}
                  <span class="place">
                    {one.by}: {one.says}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ol>
        <Show when={current()} keyed>
          {(one) => (
            <>
              <blockquote dir="auto">{one.quote}</blockquote>
              <p class="proposal-buttons">
                <button type="button" onClick={() => go(index() - 1)}>
                  Back <kbd>k</kbd>
                </button>
                <button type="button" onClick={() => go(index() + 1)}>
                  Next <kbd>j</kbd>
                </button>
                <button type="button" class="main" disabled={busy()} onClick={() => void accept(one)}>
                  Accept <kbd>a</kbd>
                </button>
                <button type="button" onClick={() => edit(one)}>
                  Edit <kbd>e</kbd>
                </button>
                <button type="button" onClick={() => setRejecting(true)}>
                  Reject <kbd>r</kbd>
                </button>
                <button type="button" onClick={() => void undo()}>
                  Undo <kbd>u</kbd>
                </button>
              </p>
              <Show when={isRejecting()}>
                <RejectForm reject={(reason) => void reject(one, reason)} close={() => setRejecting(false)} />
              </Show>
            </>
          )}
        </Show>
        <p role="status">{told()}</p>
        <Show when={all().rejected.length > 0}>
          <details>
            <summary>{all().rejected.length} rejected</summary>
            <ul>
              <For each={all().rejected}>
                {(one) => (
                  <li>
                    <bdi>{one.figure ?? one.quote}</bdi> <span class="place">{one.reason}</span>{" "}
                    <button type="button" onClick={() => void takeBack(one)}>
                      Take back
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </details>
        </Show>
      </section>
    </Show>
  );
}

function RejectForm(props: { readonly reject: (reason: string) => void; readonly close: () => void }): JSX.Element {
  let input: HTMLInputElement | undefined;
  onMount(() => input?.focus());
  return (
    <form
      class="reject-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.reject(input?.value ?? "");
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.close();
      }}
    >
      <label>
        Why? <input ref={input} type="text" name="reason" autocomplete="off" placeholder="may be left empty" />
      </label>{" "}
      <button type="submit">Reject</button>
    </form>
  );
}
