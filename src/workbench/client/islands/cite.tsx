import type { JSX } from "solid-js";
import { Copy } from "../copy.tsx";
import type { IslandProps } from "../island.ts";

interface Given {
  readonly text: string;
}

/** Copies the references of a page. */
export function Island(props: IslandProps): JSX.Element {
  return <Copy text={(props.given as Given).text} />;
}
