import { createResource, createSignal, For, type JSX, onMount, Show } from "solid-js";
import type { ExcerptPart, SearchAnswer, SearchHit } from "../../../render/site/search/search-index.ts";
import type { IslandProps } from "../island.ts";
import { type Ask, asking } from "../search.ts";

interface Given {
  readonly isLive: boolean;
}

/** Looks words up as they are typed; the address remembers them. */
export function Island(props: IslandProps): JSX.Element {
  const { isLive } = props.given as Given;
  const [words, setWords] = createSignal(new URLSearchParams(location.search).get("q") ?? "");
  const ask: Ask = asking(props.root, isLive);
  const [answer] = createResource(words, async (asked) => (asked.trim() === "" ? null : ask(asked)));
  const take = (typed: string) => {
    setWords(typed);
    const query = typed === "" ? "" : `?${new URLSearchParams({ q: typed })}`;
    history.replaceState(null, "", location.pathname + query);
  };
  let field: HTMLInputElement | undefined;
  onMount(() => field?.focus());
  return (
    <div class="searching">
      <label>
        Words <input ref={field} type="search" value={words()} onInput={(event) => take(event.currentTarget.value)} />
      </label>
      <p role="status">{answer.error === undefined ? told(answer.latest) : "The index cannot be loaded."}</p>
      <Show when={answer.error === undefined && answer.latest}>
        {(found) => (
          <ol class="hits">
            <For each={found().hits}>{(hit) => <Hit hit={hit} root={props.root} />}</For>
          </ol>
        )}
      </Show>
    </div>
  );
}

function Hit(props: { readonly hit: SearchHit; readonly root: string }): JSX.Element {
  return (
    <li>
      <span class="place">{props.hit.kind}</span>{" "}
      <a href={props.root + props.hit.address}>
        <Parts of={props.hit.title} />
      </a>
      <p dir="auto">
        <Parts of={props.hit.excerpt} />
      </p>
    </li>
  );
}

function Parts(props: { readonly of: readonly ExcerptPart[] }): JSX.Element {
  return <For each={props.of}>{({ words, isFound }) => (isFound ? <mark class="found">{words}</mark> : words)}</For>;
}

function told(answer: SearchAnswer | null | undefined): string {
  if (answer === null || answer === undefined) return "";
  const { count, hits } = answer;
  if (count === 0) return "Nothing was found.";
  return hits.length < count
    ? `${hits.length} of ${count} places, the best`
    : `${count} ${count === 1 ? "place" : "places"}`;
}
