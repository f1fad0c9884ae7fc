import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { Casebook, Declaration } from "../../../casebook/casebook.ts";
import { kinds } from "../../../casebook/kinds/index.ts";

interface Props {
  readonly casebook: Casebook;
  readonly chosen: { readonly id: string } | { readonly kind: string } | null;
  choose(chosen: { readonly id: string } | { readonly kind: string }): void;
}

/** So many of a kind are listed; the others are found by their words. */
const MOST = 60;

/** What is declared, by kind, to be chosen; and a way to declare something new of each kind. */
export function DeclarationList(props: Props): JSX.Element {
  const [words, setWords] = createSignal("");
  const isMeant = ({ id, title }: Declaration) => `${id} ${title ?? ""}`.toLowerCase().includes(words().toLowerCase());
  const isChosen = (id: string) => props.chosen !== null && "id" in props.chosen && props.chosen.id === id;
  // Where the page is narrow, the list would stand between what is chosen and its form.
  const isNarrow = matchMedia("(max-width: 48rem)").matches;
  return (
    <details class="finder" open={props.chosen === null || !isNarrow}>
      <summary>What is declared</summary>
      <nav class="declarations" aria-label="What is declared">
        <label>
          Find <input type="text" value={words()} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <For each={kinds}>
          {({ name, says }) => {
            const all = (): readonly Declaration[] => props.casebook.byKind[name];
            const found = createMemo(() => all().filter(isMeant));
            return (
              <details open={words() !== "" ? found().length > 0 : found().some(({ id }) => isChosen(id))}>
                <summary title={says}>
                  {name} <span class="count">{all().length}</span>
                </summary>
                <ul>
                  <For each={found().slice(0, MOST)}>
                    {({ id, title }) => (
                      <li>
                        <button
                          type="button"
                          aria-current={isChosen(id) ? "true" : undefined}
                          onClick={() => props.choose({ id })}
                        >
                          {title ?? id} <Show when={title !== null}>{<code>{id}</code>}</Show>
                        </button>
                      </li>
                    )}
                  </For>
                  <Show when={found().length > MOST}>
                    <li class="more">and {found().length - MOST} more</li>
                  </Show>
                  <li>
                    <button type="button" class="new" onClick={() => props.choose({ kind: name })}>
                      New {name}
                    </button>
                  </li>
                </ul>
              </details>
            );
          }}
        </For>
      </nav>
    </details>
  );
}
