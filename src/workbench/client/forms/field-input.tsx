import { createMemo, For, type JSX, Match, Switch } from "solid-js";
import type { Casebook, Declaration } from "../../../casebook/casebook.ts";
import type { FormField } from "../../../ide/form.ts";
import { CitationInput } from "./citation-input.tsx";

interface Props {
  readonly field: FormField;
  readonly value: string;
  /** What it is called for whoever does not see where it stands. */
  readonly label: string;
  readonly describedBy: string;
  readonly casebook: Casebook;
  set(value: string): void;
}

/** One value of a field, put in as its field is. */
export function FieldInput(props: Props): JSX.Element {
  const input = () => props.field.input;
  const options = createMemo(() => {
    const given = input();
    return given.type === "choice" ? [...new Set(["", ...given.options, props.value])] : [];
  });
  const kinds = createMemo(() => {
    const given = input();
    return given.type === "reference" || given.type === "citation" || given.type === "written" ? given.kinds : [];
  });
  const list = createMemo(() => declared(kinds(), props.casebook));
  const listId = () => `ids-${kinds().join("-")}-${props.field.name}`;
  return (
    <Switch
      fallback={
        <>
          <input
            type="text"
            value={props.value}
            list={list().length > 0 ? listId() : undefined}
            placeholder={props.field.example}
            aria-label={props.label}
            aria-describedby={props.describedBy}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => props.set(event.currentTarget.value)}
          />
          <datalist id={listId()}>
            <For each={list()}>{({ id, title }) => <option value={id}>{title ?? id}</option>}</For>
          </datalist>
        </>
      }
    >
      <Match when={input().type === "choice"}>
        <select
          aria-label={props.label}
          aria-describedby={props.describedBy}
          onChange={(event) => props.set(event.currentTarget.value)}
        >
          <For each={options()}>
            {(option) => (
              <option value={option} selected={option === props.value}>
                {option === "" ? "not said" : option}
              </option>
            )}
          </For>
        </select>
      </Match>
      <Match when={input().type === "text"}>
        <textarea
          rows={Math.min(12, props.value.split("\n").length)}
          value={props.value}
          placeholder={props.field.example}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
      </Match>
      <Match when={input().type === "citation"}>
        <CitationInput
          value={props.value}
          label={props.label}
          describedBy={props.describedBy}
          sources={list()}
          set={props.set}
        />
      </Match>
    </Switch>
  );
}

function declared(kinds: readonly string[], { byKind }: Casebook): readonly Declaration[] {
  const lists: Readonly<Record<string, readonly Declaration[]>> = byKind;
  return kinds.flatMap((kind) => lists[kind] ?? []);
}
