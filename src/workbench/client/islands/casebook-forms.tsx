import type { JSX } from "solid-js";
import { apiAt } from "../api.ts";
import { CasebookForms } from "../forms/casebook-forms.tsx";
import { stringIn } from "../given.ts";
import type { IslandProps } from "../island.ts";

/** Forms for declarations. Given: `id`, the one to begin with, or `kind`, to begin with a new one of that kind. */
export function Island(props: IslandProps): JSX.Element {
  return (
    <CasebookForms api={apiAt(props.root)} id={stringIn(props.given, "id")} kind={stringIn(props.given, "kind")} />
  );
}
