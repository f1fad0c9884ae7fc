import { createEffect, createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Draft } from "../../../casebook/written-form.ts";
import { neededBy } from "../../../draft/needed.ts";
import type { Addition, ClaimProposal, Mistake } from "../../proposal-protocol.ts";
import { ask } from "../ask.ts";
import { by, type ClaimInHand, citedBy, fieldOf, ofQuantity, subjectOf, textOf, withValue } from "./claim-text.ts";
import { QuantityFields } from "./quantity-fields.tsx";

const stances = ["asserts", "denies", "doubts", "concedes", "reports", "ironic", "hypothetical"];

/** Whoever types is left alone for so many milliseconds before the text is looked at. */
const REST = 200;

interface Props {
  readonly root: string;
  readonly proposal: ClaimProposal;
  readonly done: (added: Addition & { readonly status: "added" }) => void;
  readonly close: () => void;
}

/** A claim to be looked over, changed, and kept: every field, the text it makes, and what is wrong with that. */
export function ClaimForm(props: Props): JSX.Element {
  const { proposal, root } = props;
  const known = new Set([...proposal.speakers, ...proposal.quantities.flatMap(({ all }) => all)].map(({ id }) => id));
  const [chosen, setChosen] = createSignal(proposal.chosen);
  const [hand, setHand] = createSignal<ClaimInHand>(begun(proposal, proposal.chosen));
  // As it was typed: an id, or the name of somebody who is not known yet.
  const [speaker, setSpeaker] = createSignal(fieldOf(hand().claim, "by"));
  const [mistakes, setMistakes] = createSignal<readonly Mistake[]>([]);
  const [trouble, setTrouble] = createSignal<string | null>(null);
  const text = createMemo(() => textOf(hand()));
  const claim = () => hand().claim;
  const cite = (name: "quote" | "locator") => (event: { readonly currentTarget: { readonly value: string } }) =>
    setHand({ ...hand(), cited: { ...hand().cited, [name]: event.currentTarget.value } });
  const subject = () => subjectOf(fieldOf(claim(), "says"));
  const own = createMemo(() => neededBy([claim()], hand().needs).filter(({ kind }) => kind === "quantity"));
  const change = (changed: Draft) => setHand({ ...hand(), claim: changed });
  const set = (name: string) => (event: { readonly currentTarget: { readonly value: string } }) =>
    change(withValue(claim(), name, event.currentTarget.value));

  createEffect(() => {
    const now = text();
    const timer = setTimeout(async () => {
      const answer = await ask<{ mistakes: readonly Mistake[] }>(`${root}api/proposal/check`, {
        source: proposal.source,
        text: now,
      });
      if (answer.ok && text() === now) setMistakes(answer.value.mistakes);
    }, REST);
    onCleanup(() => clearTimeout(timer));
  });

  const keep = async (event: Event) => {
    event.preventDefault();
    setTrouble(null);
    const answer = await ask<Addition>(`${root}api/proposal/keep`, { source: proposal.source, text: text() });
    if (answer.ok && answer.value.status === "added") props.done(answer.value);
    else setTrouble(answer.ok ? "Nothing was written." : answer.reason);
  };

  let form: HTMLFormElement | undefined;
  let keepButton: HTMLButtonElement | undefined;
  // The second click is "Keep": it is where the first one leads.
  onMount(() => keepButton?.focus({ preventScroll: true }));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
  };

  return (
    <form ref={form} class="claim-form" aria-label="A new claim" data-keep onSubmit={keep} onKeyDown={onKey}>
      <Show when={proposal.claims.length > 1}>
        <label>
          <span>Figure</span>
          <select
            onChange={(event) => {
              setChosen(event.currentTarget.selectedIndex);
              setHand(begun(proposal, event.currentTarget.selectedIndex));
              setSpeaker(fieldOf(claim(), "by"));
            }}
          >
            <For each={proposal.claims}>
              {(one, i) => <option selected={i() === chosen()}>{fieldOf(one, "says")}</option>}
            </For>
          </select>
        </label>
      </Show>
      <label>
        <span>Who says it</span>
        <input
          type="text"
          name="by"
          list="claim-speakers"
          autocomplete="off"
          value={speaker()}
          onInput={(event) => {
            setSpeaker(event.currentTarget.value);
            setHand(by(hand(), event.currentTarget.value, known));
          }}
        />
      </label>
      <datalist id="claim-speakers">
        <For
          each={[
            ...hand()
              .needs.filter(({ kind }) => kind === "person" || kind === "group")
              .map(named),
            ...proposal.speakers,
          ]}
        >
          {({ id, name }) => <option value={id}>{name}</option>}
        </For>
      </datalist>
      <label>
        <span>How</span>
        <select name="stance" onChange={set("stance")}>
          <For each={stances}>
            {(stance) => (
              <option
                value={stance === "asserts" ? "" : stance}
                selected={(fieldOf(claim(), "stance") || "asserts") === stance}
              >
                {stance}
              </option>
            )}
          </For>
        </select>
      </label>
      <Show when={subject()}>
        {(id) => (
          <QuantityChoice
            proposal={proposal}
            chosen={chosen()}
            drafted={hand().needs}
            value={id()}
            choose={(other) => change(ofQuantity(claim(), other))}
          />
        )}
      </Show>
      <label>
        <span>Says</span>
        <input type="text" name="says" autocomplete="off" value={fieldOf(claim(), "says")} onInput={set("says")} />
      </label>
      <QuantityFields
        quantities={own()}
        change={(before, after) =>
          setHand({ ...hand(), needs: hand().needs.map((need) => (need.id === before.id ? after : need)) })
        }
      />
      <label>
        <span>Quote</span>
        <textarea name="quote" rows="3" value={hand().cited.quote} onInput={cite("quote")} />
      </label>
      <label>
        <span>Place</span>
        <input type="text" name="locator" autocomplete="off" value={hand().cited.locator} onInput={cite("locator")} />
      </label>
      <label>
        <span>Id</span>
        <input
          type="text"
          name="id"
          autocomplete="off"
          value={claim().id}
          onInput={(event) => change({ ...claim(), id: event.currentTarget.value.trim() })}
        />
      </label>
      <pre class="claim-preview">{text()}</pre>
      <ul class="claim-mistakes" aria-live="polite">
        <For each={mistakes()}>
          {({ level, message, help }) => (
            <li>
              <strong>{level}:</strong> {message}
              {help === null ? "" : ` – ${help}`}
            </li>
          )}
        </For>
      </ul>
      <Show when={trouble()}>
        <p class="warning" role="alert">
          {trouble()}
        </p>
      </Show>
      <p class="claim-buttons">
        <button
          ref={keepButton}
          type="submit"
          class="main"
          disabled={mistakes().some(({ level }) => level === "error")}
        >
          Keep
        </button>
        <button type="button" onClick={() => props.close()}>
          Cancel
        </button>
        <span class="place">in {proposal.file}</span>
      </p>
    </form>
  );
}

/** Of a quantity that fits, where the casebook has one. */
function begun({ claims, needs, quantities }: ClaimProposal, index: number): ClaimInHand {
  const claim = claims[index] ?? { kind: "claim", id: "claim", title: null, fields: [] };
  const choice = quantities[index];
  const best = choice !== undefined && choice.fitting > 0 ? choice.all[0] : undefined;
  return { claim: best === undefined ? claim : ofQuantity(claim, best.id), cited: citedBy(claim), needs };
}

function named({ id, title }: Draft) {
  return { id, name: title ?? id };
}

interface ChoiceProps {
  readonly proposal: ClaimProposal;
  readonly chosen: number;
  readonly drafted: readonly Draft[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

function QuantityChoice(props: ChoiceProps): JSX.Element {
  const groups = () => {
    const { all = [], fitting = 0 } = props.proposal.quantities[props.chosen] ?? {};
    const fresh = props.drafted.filter(({ kind }) => kind === "quantity").map(named);
    return [
      { label: "That fit", choices: all.slice(0, fitting) },
      { label: "New", choices: fresh },
      { label: "Others", choices: all.slice(fitting) },
    ].filter(({ choices }) => choices.length > 0);
  };
  return (
    <label>
      <span>What it counts</span>
      <select name="quantity" onChange={(event) => props.choose(event.currentTarget.value)}>
        <For each={groups()}>
          {({ label, choices }) => (
            <optgroup label={label}>
              <For each={choices}>
                {({ id, name }) => (
                  <option value={id} selected={id === props.value}>
                    {name}
                  </option>
                )}
              </For>
            </optgroup>
          )}
        </For>
      </select>
    </label>
  );
}
