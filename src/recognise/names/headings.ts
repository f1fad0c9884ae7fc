import { foldName } from "../../values/name.ts";
import type { Prose } from "../prose.ts";
import { Shape, TokenKind } from "../tokens.ts";
import type { NameForm } from "./form.ts";
import { isCapital, keyOf, knownAt } from "./lexicon.ts";
import type { PersonRegister } from "./people.ts";
import { personNameOf } from "./person-name.ts";
import type { Run } from "./runs.ts";
import type { ThingRegister } from "./things.ts";

/** The longest name looked for, in tokens. */
const LONGEST = 7;

/**
 * Finds names where every word has a capital: only those that the running prose has, and those known anyway. Headings
 * come after the prose they head, so that a bare surname there goes to whom the prose names by it.
 */
export function mentionsInHeadings(
  prose: Prose,
  runs: readonly Run[],
  people: PersonRegister,
  things: ThingRegister,
): void {
  if (runs.length === 0) return;
  const beginnings = new Set([...people.words(), ...things.beginnings()]);
  for (const run of runs) {
    if (isDateline(prose, run)) {
      things.add(formOf(prose, run, run.first, run.end), "place");
      continue;
    }
    for (let i = run.first; i < run.end; ) {
      i = isCapital(prose.tokens, i) ? takeAt(prose, run, i, people, things, beginnings) : i + 1;
    }
  }
}

/** How far behind the place the dash of a dateline stands. */
const DATELINE = 8;

/** "PORT ELDRIDGE, 17 March –": a place in capitals opens a paragraph, with nothing but a date before a dash. */
export function isDateline({ tokens, sentences, document }: Prose, run: Run): boolean {
  const sentence = sentences[run.sentence];
  const block = sentence === undefined ? undefined : document.blocks[sentence.block];
  if (sentence?.first !== run.first || block?.kind === "heading" || block?.kind === "title") return false;
  for (let i = run.first; i < run.end; i += 1) {
    if (tokens.kind(i) === TokenKind.word && tokens.shape(i) !== Shape.upper) return false;
  }
  if (block?.kind === "dateline") return true;
  for (let i = run.end; i < run.end + DATELINE && i < sentence.end; i += 1) {
    if (tokens.is(i, "\u2013") || tokens.is(i, "\u2014")) return !tokens.touches(i + 1);
    if (tokens.kind(i) === TokenKind.word && tokens.shape(i) === Shape.lower) return false;
  }
  return false;
}

/** Takes the longest name at token i in; the token after it. */
function takeAt(
  prose: Prose,
  run: Run,
  i: number,
  people: PersonRegister,
  things: ThingRegister,
  beginnings: ReadonlySet<string>,
): number {
  const isKnown = beginnings.has(foldName(prose.tokens.at(i)));
  for (let end = Math.min(run.end, i + LONGEST); isKnown && end > i; end -= 1) {
    if (prose.tokens.kind(end - 1) !== TokenKind.word) continue;
    const form = formOf(prose, run, i, end);
    const thing = things.get(form.key);
    if (thing !== undefined) {
      thing.forms.push(form);
      return end;
    }
    const name = personNameOf(prose, form);
    if (people.knows(name)) {
      people.add(name, form);
      return end;
    }
  }
  const known = knownAt(prose, i, run.end);
  if (known === null) return i + 1;
  const form = formOf(prose, run, i, known.end);
  form.canonical = known.canonical;
  if (known.type === "person") people.add({ given: [], surname: prose.tokens.slice(i, known.end), suffix: null }, form);
  else things.add(form, known.type);
  return known.end;
}

function formOf(prose: Prose, run: Run, first: number, end: number): NameForm {
  return {
    first,
    end,
    core: first,
    sentence: run.sentence,
    type: null,
    impersonal: false,
    short: false,
    canonical: null,
    key: keyOf(prose, first, end, null),
    gender: "either",
  };
}
