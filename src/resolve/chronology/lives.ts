import type { CaseDate } from "../../casebook/case-date.ts";
import type { Casebook, Declaration, Group, Person, PlaceDeclaration } from "../../casebook/casebook.ts";
import type { Place } from "../../casebook/field.ts";
import type { DateValue } from "../../casebook/reading/date.ts";
import type { Tenure } from "../../casebook/reading/tenure.ts";
import { dated } from "./dated.ts";
import type { TimeOrigin, TimeRows, Topic } from "./time-rows.ts";

/** Whoever or whatever begins and ends: a person, a group, a place under its name. */
type Lasting = Person | Group | PlaceDeclaration;

/** What all persons, groups and places declare of their times, and what is done in them. */
export function lifeRows(casebook: Casebook, time: TimeRows): void {
  const { byKind } = casebook;
  for (const one of [...byKind.person, ...byKind.group, ...byKind.place]) ends(one, time);
  for (const one of [...byKind.person, ...byKind.group]) {
    const offices = one.kind === "person" ? one.fields.office : [];
    for (const tenure of [...one.fields.member, ...one.fields.at, ...offices]) tenureRows(casebook, one, tenure, time);
  }
  for (const { id, fields } of byKind.event) {
    const event = { start: time.point(id, "start"), end: time.point(id, "end") };
    for (const { id: who, ...place } of fields.who) {
      if (who !== null) present(casebook, who, event, `took part in ${id}`, place, time);
    }
    for (const { id: where, ...place } of fields.where) {
      if (where !== null) present(casebook, where, event, `is where ${id} happened`, place, time);
    }
  }
}

/** Somebody does something on a day: alive, or in being. */
export function actRows(casebook: Casebook, who: string, when: DateValue, says: string, time: TimeRows): void {
  const { earliest, latest } = time.bounds(when);
  const point = time.anonymous(`the day ${who} ${says}`);
  const place = { path: when.path, span: when.span };
  time.between(
    point,
    { earliest, latest },
    { claim: null, says: `${who} ${says} ${dated(when)}`, place, topic: "order" },
  );
  present(casebook, who, { start: point, end: point }, says, place, time);
}

function ends(one: Lasting, time: TimeRows): void {
  const [start, end] = [time.point(one.id, "start"), time.point(one.id, "end")];
  const [began, ended, words] = endsOf(one);
  const law = origin(
    `${one.id} ${words[0]} before it ${words[1]}`,
    { path: one.path, span: one.headSpan },
    topicOf(one),
  );
  time.order(start, end, { ...law, isLaw: true });
  if (began !== null)
    time.between(start, time.bounds(began), origin(`${one.id} ${words[0]} ${dated(began)}`, began, "order"));
  if (ended !== null)
    time.between(end, time.bounds(ended), origin(`${one.id} ${words[1]} ${dated(ended)}`, ended, "order"));
}

function topicOf({ kind }: Lasting): Topic {
  return kind === "person" ? "lifespan" : "anachronism";
}

function endsOf(one: Lasting): [DateValue | null, DateValue | null, readonly [string, string]] {
  if (one.kind === "person") return [one.fields.born, one.fields.died, ["is born", "dies"]];
  return [one.fields.founded, one.fields.ended, ["is founded", "ends"]];
}

/** A stretch of membership or of being somewhere lies within both lives. */
function tenureRows(casebook: Casebook, one: Person | Group, tenure: Tenure, time: TimeRows): void {
  if (tenure.when === null) return;
  const says = `is said to be of ${tenure.text} ${dated(tenure.when)}`;
  const [start, end] = [
    time.anonymous(`the first day of ${one.id} with ${tenure.text}`),
    time.anonymous(`the last day of ${one.id} with ${tenure.text}`),
  ];
  const place = { path: tenure.path, span: tenure.span };
  stretch(start, end, tenure.when, origin(`${one.id} ${says}`, place, "order"), time);
  present(casebook, one.id, { start, end }, says, place, time);
  if (tenure.id !== null)
    present(casebook, tenure.id, { start, end }, `has ${one.id} ${dated(tenure.when)}`, place, time);
}

function stretch(start: number, end: number, when: CaseDate, from: TimeOrigin, time: TimeRows): void {
  time.order(start, end, { ...from, isLaw: true });
  time.spans(start, end, when, from);
}

/** Something that somebody takes part in overlaps with his life; some of what a place or group sees, with its being. */
function present(
  casebook: Casebook,
  who: string,
  { start, end }: { readonly start: number; readonly end: number },
  says: string,
  place: Place,
  time: TimeRows,
): void {
  const declaration = casebook.declarations.get(who);
  if (declaration === undefined || !isLasting(declaration)) return;
  const from = { ...origin(`${who} ${says}`, place, topicOf(declaration)), whose: who };
  time.order(time.point(who, "start"), end, from);
  time.order(start, time.point(who, "end"), from);
}

function isLasting(declaration: Declaration): declaration is Lasting {
  return declaration.kind === "person" || declaration.kind === "group" || declaration.kind === "place";
}

function origin(says: string, { path, span }: Place, topic: Topic): TimeOrigin {
  return { claim: null, says, place: { path, span }, topic };
}
