import type { Span } from "../../text/span.ts";
import { bySpan } from "../../text/span.ts";
import type { NameEntry } from "../mention.ts";
import type { Prose } from "../prose.ts";
import type { NameForm } from "./form.ts";
import { fullness, type NamedForm, type Person, type PersonRegister } from "./people.ts";
import { spellingVariants, type Variant } from "./spelling.ts";
import type { ThingRegister } from "./things.ts";

type Suggestion = NameEntry["suggestions"][number];

/** Makes the entries of the name index, in the order of their first mention. */
export function entriesOf(prose: Prose, people: PersonRegister, things: ThingRegister): readonly NameEntry[] {
  const variants = spellingVariants(people.people);
  const merged = mergedForms(people.people, variants);
  const suggestions = suggestionsOf(prose, merged, variants);
  const entries: NameEntry[] = [];
  for (const [person, forms] of merged) {
    const mentions = spansOf(
      prose,
      forms.map(({ form }) => form),
    );
    entries.push({
      label: labelOf(prose, forms),
      type: "person",
      mentions,
      suggestions: suggestions.get(person) ?? [],
    });
  }
  for (const { type, forms } of things.things) {
    const label = longestWords(prose, forms);
    entries.push({ label, type, mentions: spansOf(prose, forms), suggestions: [] });
  }
  return entries.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The forms of each person who stands for himself; those of a misspelt name go to the one more often written. */
function mergedForms(people: readonly Person[], variants: readonly Variant[]): Map<Person, NamedForm[]> {
  const heads = new Map<Person, Person>();
  const headOf = (person: Person): Person => {
    let head = person;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    return head;
  };
  for (const { a, b, merge } of variants) {
    const [x, y] = [headOf(a), headOf(b)];
    if (!merge || x === y) continue;
    if (x.forms.length >= y.forms.length) heads.set(y, x);
    else heads.set(x, y);
  }
  const forms = new Map<Person, NamedForm[]>();
  for (const person of people) {
    const head = headOf(person);
    const gathered = forms.get(head);
    if (gathered === undefined) forms.set(head, [...person.forms]);
    else gathered.push(...person.forms);
  }
  return forms;
}

function suggestionsOf(
  prose: Prose,
  merged: ReadonlyMap<Person, readonly NamedForm[]>,
  variants: readonly Variant[],
): ReadonlyMap<Person, readonly Suggestion[]> {
  const suggestions = new Map<Person, Suggestion[]>();
  const add = (to: Person, other: Person, reason: string) => {
    const list = suggestions.get(to) ?? [];
    list.push({ label: labelOf(prose, merged.get(other) ?? other.forms), reason });
    suggestions.set(to, list);
  };
  for (const { a, b, reason, merge } of variants) {
    if (merge) {
      const [kept, other] = merged.has(a) ? [a, b] : [b, a];
      if (merged.has(kept))
        suggestions.set(kept, [...(suggestions.get(kept) ?? []), { label: other.name.surname, reason }]);
      continue;
    }
    if (merged.has(a)) add(a, b, reason);
    if (merged.has(b)) add(b, a, reason);
  }
  return suggestions;
}

/** The fullest name, without titles. */
function labelOf(prose: Prose, forms: readonly NamedForm[]): string {
  let best: NamedForm | null = null;
  let weight = -1;
  for (const named of forms) {
    const full = fullness(named.name);
    if (best !== null && full <= weight) continue;
    const weighs = isShouted(prose, named.form) ? full - 0.75 : full;
    if (best === null || weighs > weight) [best, weight] = [named, weighs];
  }
  if (best === null) return "";
  return words(prose, best.form.core, best.form.end);
}

function isShouted({ tokens }: Prose, form: NameForm): boolean {
  const written = tokens.slice(form.core, form.end);
  return written.length > 1 && written === written.toUpperCase();
}

/** The longest form in ordinary writing. */
function longestWords(prose: Prose, forms: readonly NameForm[]): string {
  let best = "";
  let quiet = false;
  for (const form of forms) {
    const written = words(prose, form.first, form.end);
    const isQuiet = !form.short && form.type !== null;
    if ((isQuiet && !quiet) || (isQuiet === quiet && written.length > best.length)) {
      best = written;
      quiet = isQuiet;
    }
  }
  return best === best.toUpperCase() && best.length > LONGEST_ACRONYM ? recased(best) : best;
}

/** A longer name that the text has in capitals only is no acronym. */
const LONGEST_ACRONYM = 7;

/** "PORT ELDRIDGE" as "Port Eldridge". */
function recased(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function words({ tokens }: Prose, first: number, end: number): string {
  return tokens.slice(first, end).replace(/\s+/gu, " ");
}

function spansOf({ tokens }: Prose, forms: readonly NameForm[]): readonly Span[] {
  return forms.map((form) => ({ start: tokens.start(form.first), end: tokens.end(form.end - 1) })).sort(bySpan);
}
