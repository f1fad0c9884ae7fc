import type { Command } from "../command.ts";

/** A command that is loaded when it is asked for: all of them take twice as long to load as any one. */
export interface CommandEntry {
  readonly name: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  { name: "examine", load: async () => (await import("./examine.ts")).examine },
  { name: "init", load: async () => (await import("./init.ts")).init },
  { name: "add", load: async () => (await import("./add.ts")).add },
  { name: "draft", load: async () => (await import("./draft.ts")).draft },
  { name: "check", load: async () => (await import("./check.ts")).check },
  { name: "show", load: async () => (await import("./show.ts")).show },
  { name: "anchors", load: async () => (await import("./anchors.ts")).anchors },
  { name: "table", load: async () => (await import("./table.ts")).table },
  { name: "open", load: async () => (await import("./open.ts")).open },
  { name: "publish", load: async () => (await import("./publish.ts")).publish },
  { name: "explain", load: async () => (await import("./explain.ts")).explain },
  { name: "fmt", load: async () => (await import("./fmt.ts")).fmt },
];
