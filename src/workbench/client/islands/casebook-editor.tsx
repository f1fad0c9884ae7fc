import type { JSX } from "solid-js";
import { apiAt } from "../api.ts";
import { CasebookEditor } from "../editor/casebook-editor.tsx";
import { stringIn } from "../given.ts";
import type { IslandProps } from "../island.ts";

/**
 * The editor of a casebook's files. Given, or asked for in the address: `file`, the one to begin with, and `at`, a place
 * in it.
 */
export function Island(props: IslandProps): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const at = Number(stringIn(props.given, "at") ?? asked.get("at") ?? Number.NaN);
  return (
    <CasebookEditor
      api={apiAt(props.root)}
      path={stringIn(props.given, "file") ?? asked.get("file") ?? undefined}
      at={Number.isInteger(at) ? at : undefined}
    />
  );
}
