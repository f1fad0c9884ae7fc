import type { EditorState, Extension } from "@codemirror/state";
import { hoverTooltip, keymap } from "@codemirror/view";
import { type Hover, hoverAt } from "../../../ide/hover.ts";
import type { Services } from "./services.ts";

/** So many fields of a declaration are shown, and so much of each. */
const [MOST_FIELDS, LONGEST] = [6, 90];

/** Tells of the words under the pointer; of those at the cursor, in the live region, when F1 is pressed. */
export function hovering({ read, findings, tell }: Services): Extension {
  const hover = (state: EditorState, pos: number): Hover | null => {
    const { tree, casebook } = read(state);
    return hoverAt(tree, casebook, pos, { findings: findings() });
  };
  return [
    hoverTooltip((view, pos) => {
      const found = hover(view.state, pos);
      if (found === null) return null;
      return { pos: found.span.start, end: found.span.end, above: true, create: () => ({ dom: card(found) }) };
    }),
    keymap.of([
      {
        key: "F1",
        run: ({ state }) => {
          const found = hover(state, state.selection.main.head);
          tell(
            found === null
              ? "nothing is known of these words"
              : [found.title, found.says, ...linesOf(found)].join("; "),
          );
          return true;
        },
      },
    ]),
  ];
}

function linesOf({ fields, lines }: Hover): readonly string[] {
  const shown = fields.slice(0, MOST_FIELDS).map(({ name, values }) => `${name}: ${inShort(values.join(", "))}`);
  return [...shown, ...lines];
}

function inShort(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} …`;
}

function card(hover: Hover): HTMLElement {
  const dom = element("div", "", "card");
  dom.append(element("strong", hover.title), element("span", hover.says, "says"));
  const list = element("ul", "");
  list.append(...linesOf(hover).map((line) => element("li", line)));
  if (list.childElementCount > 0) dom.append(list);
  return dom;
}

function element(name: string, words: string, className = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  made.className = className;
  return made;
}
