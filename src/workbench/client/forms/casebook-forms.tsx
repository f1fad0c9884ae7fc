import type { JSX } from "solid-js";
import type { Api } from "../api.ts";

export function CasebookForms(_: {
  readonly api: Api;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
}): JSX.Element {
  return <p>soon</p>;
}
