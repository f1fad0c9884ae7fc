import { foldName } from "../../values/name.ts";
import type { Mentions, NameEntry } from "../mention.ts";
import type { Prose } from "../prose.ts";
import { entriesOf } from "./entries.ts";
import { Evidence, locativeBefore } from "./evidence.ts";
import type { NameForm } from "./form.ts";
import { isDateline, mentionsInHeadings } from "./headings.ts";
import { demonymStem } from "./lexicon.ts";
import { trimOpenings } from "./openings.ts";
import { PersonRegister } from "./people.ts";
import { personNameOf } from "./person-name.ts";
import { findRuns } from "./runs.ts";
import { segment } from "./segment.ts";
import { ThingRegister } from "./things.ts";
import { findWorks } from "./works.ts";

/** Finds the names of a prose and gathers the forms of each under one entry. */
export function readNames(prose: Prose, { dates }: Pick<Mentions, "dates">): readonly NameEntry[] {
  const taken = new Uint8Array(prose.tokens.length);
  const works = findWorks(prose);
  for (const work of works) taken.fill(1, work.first, work.end);
  const found = findRuns(prose, dates, taken).map((run) => (isDateline(prose, run) ? { ...run, loud: true } : run));
  const runs = trimOpenings(prose, found);
  const forms = [...works, ...runs.filter((run) => !run.loud).flatMap((run) => segment(prose, run))];
  forms.sort((a, b) => a.first - b.first);
  settleTypes(prose, forms);
  const typed = withoutDemonyms(prose, forms);
  const people = new PersonRegister();
  const things = new ThingRegister(prose, typed);
  for (const form of typed) {
    if (form.type === "person") people.add(personNameOf(prose, form), form);
    else if (form.short) things.addShort(form);
    else things.add(form, form.type ?? "group");
  }
  mentionsInHeadings(
    prose,
    runs.filter((run) => run.loud),
    people,
    things,
  );
  return entriesOf(prose, people, things);
}

/** Takes out words that are made from the name of a place in the text: "Maravian" beside "Maravia". */
function withoutDemonyms(prose: Prose, forms: readonly NameForm[]): readonly NameForm[] {
  const places = new Set(forms.filter(({ type }) => type === "place").map((form) => stemOf(form.key)));
  return forms.filter((form) => {
    if (form.type === "place" || form.canonical !== null || form.end - form.first > 1) return true;
    const stem = demonymStem(prose, form.first);
    return stem === null || !places.has(stemOf(stem));
  });
}

/** Without the vowels that a demonym drops or changes. */
function stemOf(key: string): string {
  return key.length > 4 ? key.replace(/[aeiouy]+$/u, "") : key;
}

/** Gives every form a type: by its own words, by a person who bears the name elsewhere, or by what surrounds it. */
function settleTypes(prose: Prose, forms: readonly NameForm[]): void {
  const borne = namesBorne(prose, forms);
  const evidence = new Evidence(prose);
  for (const form of forms) if (form.type === null && !form.short) evidence.add(form.key, form);
  for (const form of forms) {
    if (form.short) continue;
    const single = form.end - form.core === 1;
    if (form.type === null) {
      form.type = single && borne.has(form.key) ? "person" : evidence.typeOf(form.key, form.end - form.core);
    } else if (form.type === "place" && single && borne.has(form.key) && locativeBefore(prose, form) === 0) {
      form.type = "person";
      form.canonical = null;
    }
  }
}

/** Surnames and given names of those whose full names the text has. */
function namesBorne(prose: Prose, forms: readonly NameForm[]): ReadonlySet<string> {
  const borne = new Set<string>();
  for (const form of forms) {
    if (form.type !== "person" || (form.end - form.core === 1 && form.core === form.first)) continue;
    const name = personNameOf(prose, form);
    for (const word of [...name.given, name.surname]) if (word.length > 1) borne.add(foldName(word));
  }
  return borne;
}
