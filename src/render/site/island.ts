import { html, type Markup, nothing } from "../edition/markup.ts";

/** A place on a page where a component of the client takes over; what is `inside` stands there without a script. */
export function island(name: string, props: unknown, inside: Markup = nothing): Markup {
  return html`<div data-island="${name}" data-props="${JSON.stringify(props)}">${inside}</div>
`;
}
