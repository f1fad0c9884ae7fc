import type { JSX } from "solid-js";
import { apiAt } from "../api.ts";
import { CasebookForms } from "../forms/casebook-forms.tsx";
import { stringIn } from "../given.ts";
import type { IslandProps } from "../island.ts";

/**
 * Forms for declarations. Given, or asked for in the address: `id`, the one to begin with, or `kind`, to begin with a new
 * one of that kind.
 */
export function Island(props: IslandProps): JSX.Element {
  const asked = new URLSearchParams(location.search);
  const given = (name: string) => stringIn(props.given, name) ?? asked.get(name) ?? undefined;
  return <CasebookForms api={apiAt(props.root)} id={given("id")} kind={given("kind")} />;
}
