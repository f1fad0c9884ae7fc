import { For, type JSX, Show } from "solid-js";
import type { Level } from "../../../diagnostics/diagnostic.ts";
import { placedField } from "./findings.ts";
import type { Workspace } from "./workspace.ts";

interface Props {
  /** Grows whenever the workspace has changed. */
  readonly seen: number;
  readonly workspace: Workspace;
  goTo(path: string, from: number, to: number): void;
}

interface Line {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly level: Level;
  readonly message: string;
}

/** So many are listed; nobody reads more at a time. */
const MOST = 100;

/** What is wrong with the casebook as it is written now, and what the server has found in it: each leads to its place. */
export function ProblemList(props: Props): JSX.Element {
  const lines = () => (props.seen >= 0 ? linesOf(props.workspace) : []);
  return (
    <details class="problems" open>
      <summary>{counted(lines())}</summary>
      <ul>
        <For each={lines().slice(0, MOST)}>
          {(one) => (
            <li>
              <button type="button" onClick={() => props.goTo(one.path, one.from, one.to)}>
                <span class={`level ${one.level}`}>{one.level}</span> {one.message}{" "}
                <span class="where">
                  {one.path}:{one.line}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={lines().length > MOST}>
        <p>and {lines().length - MOST} more</p>
      </Show>
    </details>
  );
}

function counted(lines: readonly Line[]): string {
  const errors = lines.filter(({ level }) => level === "error").length;
  const others = lines.length - errors;
  const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
  if (lines.length === 0) return "Nothing to remark";
  return `${count(errors, "mistake", "mistakes")}, ${count(others, "finding", "findings")}`;
}

function linesOf({ buffers, live }: Workspace): readonly Line[] {
  const own = live.bound.diagnostics.flatMap(({ labels: [label], level, message }) =>
    label === undefined ? [] : [{ path: label.path, from: label.span.start, to: label.span.end, level, message }],
  );
  const found = [...buffers.values()].flatMap(({ path, state }) =>
    state.field(placedField).map(({ from, to, level, message }) => ({ path, from, to, level, message })),
  );
  return [...own, ...found].map((one) => {
    const doc = buffers.get(one.path)?.state.doc;
    const line = doc === undefined ? 1 : doc.lineAt(Math.min(one.from, doc.length)).number;
    return { ...one, line };
  });
}
