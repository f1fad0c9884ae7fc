import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Form } from "../../../ide/form.ts";
import { added, changed, type Entry, entryOf, type Outcome } from "./entry.ts";
import { FieldRow } from "./field-row.tsx";
import { problemsByField } from "./problems-by-field.ts";
import type { Registry } from "./registry.ts";

interface Props {
  readonly registry: Registry;
  readonly form: Form;
  /** What is declared; null for something new. */
  readonly id: string | null;
  /** Writes what the files are to be; the id is that under which the form is to be found then. */
  write(outcome: Outcome, id: string): void;
  remove(id: string): void;
  /** Is told whether something in the form is not written yet. */
  touched(isTouched: boolean): void;
}

/** A form for one declaration, which is checked while it is filled in. */
export function DeclarationForm(props: Props): JSX.Element {
  const { registry, form, id } = props;
  const before = entryOf(form, id === null ? null : (registry.casebook.declarations.get(id) ?? null));
  const [entry, setEntry] = createSignal<Entry>(before);
  const [path, setPath] = createSignal(registry.pathFor(form.kind));
  const [more, setMore] = createSignal<ReadonlySet<string>>(new Set());
  const make = (): Outcome =>
    id === null ? added(registry.files, path(), form, entry()) : changed(registry.files, id, form, before, entry());
  const outcome = createMemo(make);
  const problems = createMemo((): readonly Diagnostic[] => {
    const made = outcome();
    return "files" in made ? registry.newProblems(made.files) : [];
  });
  const byField = createMemo(() => problemsByField(problems(), outcome()));
  const set = (change: Partial<Entry>) => {
    setEntry({ ...entry(), ...change });
    props.touched(true);
  };
  const isShown = (name: string) =>
    (before.values[name] ?? []).length > 0 ||
    more().has(name) ||
    form.fields.some((one) => one.name === name && one.required);
  const hasErrors = () => "reason" in outcome() || problems().some(({ level }) => level === "error");
  const isTouched = () => entry() !== before;
  const reason = () => {
    const made = outcome();
    return "reason" in made ? made.reason : null;
  };
  return (
    <form
      class="declaration"
      aria-label={id === null ? `New ${form.kind}` : id}
      onSubmit={(event) => {
        event.preventDefault();
        // Others may have written to the files since the form was last changed: what is written is made of them as they are.
        if (!hasErrors()) props.write(make(), entry().id.trim());
      }}
    >
      <h2 tabindex="-1">
        {id === null ? `New ${form.kind}` : before.title || id} <span class="kind">{form.says}</span>
      </h2>
      <div class="head">
        <label>
          Title{" "}
          <input type="text" value={entry().title} onInput={(event) => set({ title: event.currentTarget.value })} />
        </label>
        <label>
          Id{" "}
          <input
            type="text"
            value={entry().id}
            placeholder={id === null ? "made of the title" : ""}
            spellcheck={false}
            autocomplete="off"
            onInput={(event) => set({ id: event.currentTarget.value })}
          />
        </label>
        <Show when={id === null}>
          <label>
            In{" "}
            <select onChange={(event) => setPath(event.currentTarget.value)}>
              <For each={[...registry.files.keys()]}>
                {(one) => (
                  <option value={one} selected={one === path()}>
                    {one}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
      </div>
      <For each={form.fields.filter(({ name }) => isShown(name))}>
        {(field) => (
          <FieldRow
            field={field}
            values={entry().values[field.name] ?? []}
            problems={byField().get(field.name) ?? []}
            casebook={registry.casebook}
            set={(values) => set({ values: { ...entry().values, [field.name]: values } })}
          />
        )}
      </For>
      <fieldset class="more-fields">
        <legend>What else can be said</legend>
        <For each={form.fields.filter(({ name }) => !isShown(name))}>
          {({ name, says }) => (
            <button type="button" title={says} onClick={() => setMore(new Set([...more(), name]))}>
              {name}
            </button>
          )}
        </For>
      </fieldset>
      <ul class="problems-here" aria-live="polite">
        <Show when={reason()}>{(words) => <li>{words()}</li>}</Show>
        <For each={byField().get("") ?? []}>{(words) => <li>{words}</li>}</For>
      </ul>
      <p class="buttons">
        <button type="submit" disabled={!isTouched() || hasErrors()}>
          {id === null ? `Declare this ${form.kind}` : "Save"}
        </button>
        <Show when={id}>
          {(own) => (
            <button type="button" class="remove" onClick={() => props.remove(own())}>
              Take it out
            </button>
          )}
        </Show>
      </p>
    </form>
  );
}
