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
  const known = new Map<string, string>();
  const plain = (reference: Reference) => {
    const key = JSON.stringify(reference);
    const words = known.get(key) ?? format(inCsl(reference), "bibliography", inApa).trim();
    known.set(key, words);
    return words;
  };
  return {
    inWords: (reference) => (reference.type === "webpage" ? pageInWords(reference, plain) : plain(reference)),
    bibtex: (reference) => `${format(inCsl(escaped(reference), true), "bibtex").trim()}\n`,
    ris: (reference) => `${format(inCsl(reference, true), "ris").trim()}\n`,
  };
}

const inApa = { format: "text", template: "apa", lang: "en-US" };

function load(): Formatted {
  const require = createRequire(import.meta.url);
  const { Cite, plugins } = require("@citation-js/core") as CitationJs;
  for (const plugin of ["csl", "bibtex", "ris"]) require(`@citation-js/plugin-${plugin}`);
  // Without this, letters of other scripts than the Latin one would be dropped.
  Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  return (data, name, options) => new Cite(data, { generateGraph: false }).format(name, options);
}

/** Stand for words and an address; no style does anything to them. */
const [TITLE, CONTAINER, ADDRESS] = ["\ue000", "\ue001", "https://elenchus.invalid/"];

/**
 * Pages of one site differ in title and address alone, and a style is slow: it is asked once for all of them. Nor does
 * it then turn the words of a claim into capitals.
 */
function pageInWords({ title, container, url, ...rest }: Reference, format: Citer["inWords"]): string {
  const frame = { ...rest, id: TITLE, title: TITLE, container: CONTAINER, url: url === null ? null : ADDRESS };
  return format(frame)
    .replace(TITLE, () => title)
    .replace(CONTAINER, () => container ?? "")
    .replace(ADDRESS, () => url ?? "");
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

/** What TeX would take for a command, made words again; the address is taken as it stands. */
function escaped(reference: Reference): Reference {
  const safe = (words: string | null) =>
    words?.replace(/[\\{}&%$#_~^]/gu, (sign) => inTex[sign] ?? `\\${sign}`) ?? null;
  return {
    ...reference,
    title: safe(reference.title) ?? "",
    author: reference.author.map(({ literal }) => ({ literal: safe(literal) ?? "" })),
    container: safe(reference.container),
    genre: safe(reference.genre),
    archive: safe(reference.archive),
    shelfmark: safe(reference.shelfmark),
  };
}

const inTex: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
