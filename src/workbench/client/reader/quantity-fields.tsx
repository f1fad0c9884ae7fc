import { For, type JSX } from "solid-js";
import type { Draft } from "../../../casebook/written-form.ts";
import { fieldOf, withValue } from "./claim-text.ts";

const fields = [
  ["counts", "Counts"],
  ["outcome", "Outcome"],
  ["who", "Of whom"],
  ["where", "Where"],
  ["when", "When"],
] as const;

interface Props {
  readonly quantities: readonly Draft[];
  readonly change: (before: Draft, after: Draft) => void;
}

/** The quantities that a claim brings along, each with its scope to be mended. */
export function QuantityFields(props: Props): JSX.Element {
  const ids = () => props.quantities.map(({ id }) => id);
  const find = (id: string) => props.quantities.find((one) => one.id === id);
  return (
    <For each={ids()}>
      {(id) => {
        const draft = () => find(id) ?? { kind: "quantity", id, title: null, fields: [] };
        return (
          <fieldset class="claim-quantity">
            <legend>New quantity {id}</legend>
            <label>
              <span>Title</span>
              <input
                type="text"
                name={`${id}-title`}
                autocomplete="off"
                value={draft().title ?? ""}
                onInput={({ currentTarget: { value } }) =>
                  props.change(draft(), { ...draft(), title: value.trim() === "" ? null : value })
                }
              />
            </label>
            <For each={fields}>
              {([name, label]) => (
                <label>
                  <span>{label}</span>
                  <input
                    type="text"
                    name={`${id}-${name}`}
                    autocomplete="off"
                    value={fieldOf(draft(), name)}
                    onChange={({ currentTarget: { value } }) => props.change(draft(), withValue(draft(), name, value))}
                  />
                </label>
              )}
            </For>
          </fieldset>
        );
      }}
    </For>
  );
}
