import { For, type JSX, Show } from "solid-js";
import type { Declaration } from "../../../casebook/casebook.ts";
import { type CitationParts, citationParts, writtenCitation } from "../../../ide/form-value.ts";

interface Props {
  readonly value: string;
  readonly label: string;
  readonly describedBy: string;
  readonly sources: readonly Declaration[];
  set(value: string): void;
}

/** A source, a place in it and its words; as one line where what is there cannot be taken apart. */
export function CitationInput(props: Props): JSX.Element {
  const parts = () => citationParts(props.value);
  const set = (part: Partial<CitationParts>) => {
    const now = parts();
    if (now !== null) props.set(writtenCitation({ ...now, ...part }));
  };
  return (
    <Show
      when={parts()}
      fallback={
        <input
          type="text"
          value={props.value}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          onInput={(event) => props.set(event.currentTarget.value)}
        />
      }
    >
      {(now) => (
        <div class="citation">
          <select
            aria-label={`${props.label}: source`}
            aria-describedby={props.describedBy}
            onChange={(event) => set({ source: event.currentTarget.value })}
          >
            <option value="">source …</option>
            <For each={props.sources}>
              {({ id, title }) => (
                <option value={id} selected={id === now().source}>
                  {title ?? id}
                </option>
              )}
            </For>
            <Show when={now().source !== "" && !props.sources.some(({ id }) => id === now().source)}>
              <option value={now().source} selected>
                {now().source}
              </option>
            </Show>
          </select>
          <input
            type="text"
            value={now().place}
            placeholder="¶4"
            aria-label={`${props.label}: place`}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
          <textarea
            rows="2"
            value={now().quote}
            placeholder="its words, as they stand there"
            aria-label={`${props.label}: words`}
            onChange={(event) => set({ quote: event.currentTarget.value })}
          />
        </div>
      )}
    </Show>
  );
}
