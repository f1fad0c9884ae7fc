import { Index, type JSX, Show } from "solid-js";
import type { Casebook } from "../../../casebook/casebook.ts";
import type { FormField } from "../../../ide/form.ts";
import { FieldInput } from "./field-input.tsx";

interface Props {
  readonly field: FormField;
  readonly values: readonly string[];
  readonly problems: readonly string[];
  readonly casebook: Casebook;
  set(values: readonly string[]): void;
}

/** A field of a form: what it is for, its values, and what is wrong with them. */
export function FieldRow(props: Props): JSX.Element {
  const shown = () => (props.values.length === 0 ? [""] : props.values);
  const note = () => `about-${props.field.name}`;
  const label = (i: number) => (shown().length === 1 ? props.field.name : `${props.field.name} ${i + 1}`);
  return (
    <fieldset class="field" classList={{ wrong: props.problems.length > 0 }}>
      <legend>
        {props.field.name}
        <Show when={props.field.required}>
          <span class="needed"> needed</span>
        </Show>
      </legend>
      <Index each={shown()}>
        {(value, i) => (
          <div class="value">
            <FieldInput
              field={props.field}
              value={value()}
              label={label(i)}
              describedBy={note()}
              casebook={props.casebook}
              set={(now) => props.set(shown().map((one, at) => (at === i ? now : one)))}
            />
            <Show when={shown().length > 1}>
              <button
                type="button"
                aria-label={`Take out ${label(i)}`}
                onClick={() => props.set(shown().filter((_, at) => at !== i))}
              >
                ×
              </button>
            </Show>
          </div>
        )}
      </Index>
      <p id={note()} class="about">
        {props.field.says}
        <Show when={props.field.repeatable && shown().at(-1) !== ""}>
          {" "}
          <button type="button" class="another" onClick={() => props.set([...shown(), ""])}>
            Another
          </button>
        </Show>
      </p>
      <Show when={props.problems.length > 0}>
        <ul class="problems-here">
          <Index each={props.problems}>{(words) => <li>{words()}</li>}</Index>
        </ul>
      </Show>
    </fieldset>
  );
}
