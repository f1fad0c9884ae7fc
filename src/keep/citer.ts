import { createRequire } from "node:module";
import type { Citer, Reference } from "../render/site/citing/citer.ts";

/** As much of Citation.js as is used here; it comes without types. */
interface CitationJs {
  readonly Cite: new (
    data: unknown,
    options: { readonly generateGraph: boolean },
  ) => { format(name: string, options?: Readonly<Record<string, string>>): string };
  readonly plugins: {
    readonly config: { get(name: string): { readonly format: object } };
  };
}

type Formatted = (data: unknown, name: string, options?: Readonly<Record<string, string>>) => string;

/** References by Citation.js, which takes a while to load and is loaded for the first of them; each is styled once. */
export function citer(): Citer {
  let loaded: Formatted | null = null;
  const format: Formatted = (data, name, options) => {
    loaded ??= load();
    return loaded(data, name, options);
  };
  return {
    inWords: remembering((reference) => format(inCsl(reference), "bibliography", inApa).trim()),
    bibtex: remembering((reference) => `${format(inCsl(escaped(reference), true), "bibtex").trim()}\n`, inTex),
    ris: remembering((reference) => `${format(inCsl(reference, true), "ris").trim()}\n`),
  };
}

const inApa = { format: "text", template: "apa", lang: "en-US" };

function load(): Formatted {
  const require = createRequire(import.meta.url);
  const { Cite, plugins } = require("@citation-js/core") as CitationJs;
  require("@citation-js/plugin-csl");
  require("@citation-js/plugin-bibtex");
  require("@citation-js/plugin-ris");
  // Without this, letters of other scripts than the Latin one would be dropped.
  Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  return (data, name, options) => new Cite(data, { generateGraph: false }).format(name, options);
}

/** Stand for words and an address; nothing is done to them. */
const [KEY, TITLE, CONTAINER, ADDRESS] = ["\ue000", "\ue001", "\ue002", "https://elenchus.invalid/"];

/**
 * Writes each reference once. Pages of one site differ in a few words alone, which are put into one that is written for
 * all of them: a style is slow, and it would turn the words of a claim into capitals. `safe` is done to such words.
 */
function remembering(write: (reference: Reference) => string, safe = (words: string) => words): Citer["inWords"] {
  const known = new Map<string, string>();
  const once = (reference: Reference) => {
    const key = JSON.stringify(reference);
    const written = known.get(key) ?? write(reference);
    known.set(key, written);
    return written;
  };
  return (reference) => {
    if (reference.type !== "webpage") return once(reference);
    const { id, title, container, url } = reference;
    const address = url === null ? null : ADDRESS;
    return once({ ...reference, id: KEY, title: TITLE, container: CONTAINER, url: address })
      .replaceAll(KEY, () => id)
      .replaceAll(TITLE, () => safe(title))
      .replaceAll(CONTAINER, () => safe(container ?? ""))
      .replaceAll(ADDRESS, () => url ?? "");
  };
}

/** As CSL-JSON. Formats that have no field for what a page is part of, or for a shelfmark, get it as a note. */
function inCsl(reference: Reference, asNote = false): unknown {
  const { id, type, title, author, issued, container, genre, archive, shelfmark, url } = reference;
  const kept = [container, archive, shelfmark].filter((part) => part !== null).join(", ");
  return {
    id,
    type: asNote && type === "speech" ? "document" : type,
    title,
    author,
    ...(issued === null ? {} : { issued: dateOf(issued) }),
    ...(container === null ? {} : { "container-title": container }),
    ...(genre === null ? {} : { genre }),
    ...(archive === null ? {} : { archive }),
    ...(shelfmark === null ? {} : { archive_location: shelfmark }),
    ...(asNote && kept !== "" ? { note: kept } : {}),
    ...(url === null ? {} : { URL: url }),
  };
}

function dateOf(edtf: string): unknown {
  const parts = /^(?:os:)?(?<year>-?\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?/u.exec(edtf)?.groups;
  if (parts?.year === undefined) return { literal: edtf };
  const { year, month, day } = parts;
  return { "date-parts": [[year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] };
}

/** With what TeX would take for a command made words again; the address is taken as it stands. */
function escaped(reference: Reference): Reference {
  const safe = (words: string | null) => (words === null ? null : inTex(words));
  return {
    ...reference,
    title: inTex(reference.title),
    author: reference.author.map(({ literal }) => ({ literal: inTex(literal) })),
    container: safe(reference.container),
    genre: safe(reference.genre),
    archive: safe(reference.archive),
    shelfmark: safe(reference.shelfmark),
  };
}

function inTex(words: string): string {
  return words.replace(/[\\{}&%$#_~^]/gu, (sign) => signsInTex[sign] ?? `\\${sign}`);
}

const signsInTex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
