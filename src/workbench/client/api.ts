import type { TextEdit } from "../../ide/edits.ts";
import type { Saved, Snapshot, Undone } from "../protocol.ts";

/** What the islands ask of the server and send to it. Where nothing comes of it, each throws an `ApiError`. */
export interface Api {
  casebook(): Promise<Snapshot>;
  /** Writes a file that was edited from the text with the hash `base`; null for a new one. */
  save(path: string, text: string, base: string | null): Promise<Saved>;
  edit(edits: readonly TextEdit[], bases: Readonly<Record<string, string>>): Promise<readonly Saved[]>;
  undo(): Promise<Undone>;
  redo(): Promise<Undone>;
  /** Calls back whenever the casebook has changed; gives what ends that. */
  listen(changed: () => void): () => void;
}

/** Why nothing came of a request, in words for whoever reads the page. */
export class ApiError extends Error {
  /** `gone`: nobody answers, and it can be tried again; `refused`: the server says no; `defect`: it has failed. */
  readonly type: "gone" | "refused" | "defect";

  constructor(type: ApiError["type"], message: string) {
    super(message);
    this.name = "ApiError";
    this.type = type;
  }
}

/** The API of the server that has served the page; `root` is the way from the page to the root of the site. */
export function apiAt(root: string, fetching: typeof fetch = (...words) => fetch(...words)): Api {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetching(`${root}api/${path}`, requestOf(method, body)).catch(() => null);
    if (response === null) throw new ApiError("gone", "the workbench does not answer; is it still running?");
    return answerOf<T>(response);
  };
  return {
    casebook: () => ask("GET", "casebook"),
    save: (path, text, base) =>
      ask("PUT", `files/${path.split("/").map(encodeURIComponent).join("/")}`, { text, base }),
    edit: (edits, bases) => ask("POST", "edits", { edits, bases }),
    undo: () => ask("POST", "undo", {}),
    redo: () => ask("POST", "redo", {}),
    listen: (changed) => {
      const events = new EventSource(`${root}api/events`);
      events.addEventListener("changed", changed);
      return () => events.close();
    },
  };
}

function requestOf(method: string, body: unknown): RequestInit {
  if (body === undefined) return { method, credentials: "same-origin", cache: "no-store" };
  const headers = { "content-type": "application/json", "x-elenchus": "1" };
  return { method, credentials: "same-origin", headers, body: JSON.stringify(body) };
}

/** A conflict is an answer, whatever the status it comes under; anything else that is not good is a reason. */
async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && body !== undefined) return body as T;
  if (typeof body === "object" && body !== null && "status" in body) return body as T;
  const reason = typeof body === "object" && body !== null && "reason" in body ? String(body.reason) : text.trim();
  if (response.status === 401 || response.status === 403) {
    throw new ApiError("refused", reason || "this page may not change the casebook; open the workbench anew");
  }
  const type = response.status >= 500 ? "defect" : "refused";
  throw new ApiError(type, reason || `the workbench answers with status ${response.status}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
