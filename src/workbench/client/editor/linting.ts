import { linter, lintGutter, type Diagnostic as Mark } from "@codemirror/lint";
import type { EditorState, Extension } from "@codemirror/state";
import type { Level } from "../../../diagnostics/diagnostic.ts";
import type { Told } from "../../../ide/fix.ts";
import { fixesFor } from "../../../ide/fixes-for.ts";
import { pauseFor } from "../rest.ts";
import { type Placed, placedField, setPlaced } from "./findings.ts";
import type { Services } from "./services.ts";

/** So many mistakes are underlined: whoever has more begins with these. */
const MOST = 300;

const severities: Readonly<Record<Level, Mark["severity"]>> = {
  error: "error",
  fails: "error",
  warning: "warning",
  strained: "warning",
  "not-comparable": "info",
  "needs-fact": "info",
  note: "hint",
  holds: "hint",
};

/** Underlines what is wrong with the form of the file, as it is written now, and what the server has found. */
export function linting(services: Services, length: number): Extension {
  const marksOf = (state: EditorState): readonly Mark[] => {
    const { path } = services;
    services.read(state);
    const mistakes = services.diagnostics().filter(({ labels: [label] }) => label?.path === path);
    const own = mistakes.slice(0, MOST).flatMap((told) => {
      const [label] = told.labels;
      if (label === undefined) return [];
      const place = { from: label.span.start, to: label.span.end };
      return [markOf({ ...told, ...place, help: told.help ?? null }, told, state, services)];
    });
    const found = state.field(placedField).map((one) => markOf(one, toldOf(one, path), state, services));
    return [...own, ...found].filter(({ to }) => to <= state.doc.length);
  };
  return [
    placedField,
    linter(({ state }) => marksOf(state), {
      delay: pauseFor(length),
      needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(setPlaced))),
    }),
    lintGutter(),
  ];
}

function toldOf({ code, working, help, from, to }: Placed, path: string): Told {
  return { code, working, help, labels: [{ path, span: { start: from, end: to }, text: "" }] };
}

function markOf(one: Placed, told: Told, state: EditorState, { read, edit }: Services): Mark {
  const { casebook } = read(state);
  return {
    from: one.from,
    to: one.to,
    severity: severities[one.level],
    source: one.code,
    message: one.message,
    renderMessage: () => messageOf(one),
    actions: fixesFor(told, casebook).map(({ title, edits }) => ({ name: title, apply: () => edit(edits) })),
  };
}

function messageOf({ message, help, working, level, code }: Placed): HTMLElement {
  const dom = document.createElement("span");
  const lines = [`${level}[${code}]: ${message}`, ...working, ...(help === null ? [] : [`help: ${help}`])];
  for (const [i, line] of lines.entries()) {
    const span = document.createElement("span");
    span.textContent = line;
    span.className = i === 0 ? "message" : "beside";
    dom.append(span);
  }
  return dom;
}
