import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import "../styles/forms.css";
import type { Casebook } from "../../../casebook/casebook.ts";
import { mentionsOf } from "../../../ide/mentions.ts";
import type { Saved } from "../../protocol.ts";
import { type Api, ApiError } from "../api.ts";
import { DeclarationForm } from "./declaration-form.tsx";
import { DeclarationList } from "./declaration-list.tsx";
import { type Outcome, removed } from "./entry.ts";
import { Registry } from "./registry.ts";

interface Props {
  readonly api: Api;
  /** The declaration to begin with. */
  readonly id?: string | undefined;
  /** Or the kind of a new one. */
  readonly kind?: string | undefined;
}

/** What is shown: something that is chosen, of a casebook as it was then. */
interface Seen {
  readonly chosen: Chosen | null;
  readonly casebook: Casebook;
}

type Chosen = { readonly id: string } | { readonly kind: string };

/** The declarations of a casebook, and a form for the one that is chosen. */
export function CasebookForms(props: Props): JSX.Element {
  const registry = new Registry(props.api);
  // Another object each time, so that the form is made anew.
  const [seen, setSeen] = createSignal<Seen | null>(null);
  const [told, setTold] = createSignal("");
  let isTouched = false;

  const show = (chosen: Chosen | null) => {
    isTouched = false;
    setSeen({ chosen, casebook: registry.casebook });
  };
  /** Whoever chooses something goes on in its form. */
  const choose = (chosen: Chosen) => {
    show(chosen);
    document.querySelector<HTMLElement>(".declaration h2")?.focus();
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setTold(error.message);
    }
  };
  const begun = (): Chosen | null => {
    if (props.id !== undefined) return { id: props.id };
    return props.kind === undefined ? null : { kind: props.kind };
  };
  const follow = () =>
    attempt(async () => {
      const isAnother = await registry.refresh();
      const shown = seen();
      if (shown === null) show(begun());
      // Whoever is filling in a form keeps it: what is written is put into the casebook as it is then.
      else if (isAnother && !isTouched) show(shown.chosen);
    });
  onMount(() => {
    void follow();
    onCleanup(props.api.listen(() => void follow()));
  });

  const write = (outcome: Outcome, words: string, next: Chosen | null) =>
    attempt(async () => {
      if ("reason" in outcome) return;
      const saved = await registry.write(outcome.files);
      const trouble = saved.map(troubleOf).filter((one) => one !== null);
      setTold(trouble.length === 0 ? words : trouble.join("; "));
      if (trouble.length === 0) show(next);
    });
  const remove = (id: string) => {
    const others = new Set(mentionsOf(id, registry.casebook).flatMap(({ declaration }) => declaration.id));
    others.delete(id);
    const names = others.size === 0 ? "nothing names it" : `it is named by ${[...others].join(", ")}`;
    void write({ files: removed(registry.files, id) }, `“${id}” is taken out; ${names}`, null);
  };
  const step = (way: "undo" | "redo", words: string) =>
    attempt(async () => {
      const { done, reason } = await registry[way]();
      setTold(done === null ? (reason ?? `there is nothing to ${way}`) : `the last change to ${done} is ${words}`);
      show(seen()?.chosen ?? null);
    });

  return (
    <section class="casebook-forms" aria-label="Forms" data-keep>
      <div class="state">
        <p role="status">{told()}</p>
        <p class="steps">
          <button type="button" onClick={() => void step("undo", "taken back")}>
            Undo
          </button>
          <button type="button" onClick={() => void step("redo", "made again")}>
            Redo
          </button>
        </p>
      </div>
      <div class="sides">
        <Show when={seen()}>
          {(shown) => <DeclarationList casebook={shown().casebook} chosen={shown().chosen} choose={choose} />}
        </Show>
        <Show when={seen()} keyed>
          {({ chosen }) => (
            <Show when={chosen === null ? null : registry.formFor(chosen)} fallback={<Hint chosen={chosen} />}>
              {(form) => (
                <DeclarationForm
                  registry={registry}
                  form={form()}
                  id={chosen !== null && "id" in chosen ? chosen.id : null}
                  write={(outcome, id) => {
                    const kept = id === "" ? null : { id };
                    void write(outcome, id === "" ? "declared" : `“${id}” is saved`, kept);
                  }}
                  remove={remove}
                  touched={(now) => {
                    isTouched = now;
                  }}
                />
              )}
            </Show>
          )}
        </Show>
      </div>
    </section>
  );
}

function Hint(props: { readonly chosen: Chosen | null }): JSX.Element {
  const words = () =>
    props.chosen === null
      ? "Choose something that is declared, or declare something new."
      : "Nothing is declared under that id any more.";
  return <p class="hint">{words()}</p>;
}

/** Why a file was not written; null where it was. */
function troubleOf(saved: Saved): string | null {
  if (saved.status === "saved") return null;
  if (saved.status === "refused") return `${saved.path} was not written: ${saved.reason}`;
  return `${saved.path} was not written: the same lines were changed elsewhere; look at it again and save once more`;
}
