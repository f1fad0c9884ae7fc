import { html } from "../../edition/markup.ts";
import { island } from "../island.ts";
import type { View } from "../view.ts";

/** The casebook itself, to be changed: as text, or as forms. */
export const edit: View = {
  name: "edit",
  title: "Casebook",
  says: "the files of the casebook, as text and as forms",
  onlyLive: true,
  items: () => [{ id: "forms", title: "Forms" }],
  page(_, item, links) {
    if (item !== null && item !== "forms") return null;
    const here = (one: string | null) => (one === item ? html` aria-current="page"` : null);
    const none = html`<p>The casebook is changed here with JavaScript. Without it, its files can be edited as they are.</p>`;
    return {
      title: item === null ? "The casebook as text" : "The casebook as forms",
      main: html`<nav class="tabs" aria-label="Ways to edit"><a href="${links.to("edit")}"${here(null)}>As text</a> <a href="${links.to("edit", "forms")}"${here("forms")}>As forms</a></nav>
${item === null ? island("casebook-editor", {}, none) : island("casebook-forms", {}, none)}`,
      exports: [],
    };
  },
};
