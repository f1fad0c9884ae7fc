import type { EventDeclaration } from "../../casebook/casebook.ts";
import type { Place } from "../../casebook/field.ts";
import type { Moment } from "../../casebook/reading/moment.ts";
import { readAs } from "../reading.ts";
import { dated } from "./dated.ts";
import { daysOf } from "./lengths.ts";
import type { TimeOrigin, TimeRows } from "./time-rows.ts";

/** What an event declares of its time. */
export function eventRows(event: EventDeclaration, time: TimeRows): void {
  const { id, fields } = event;
  const [start, end] = [time.point(id, "start"), time.point(id, "end")];
  const law = declared(`${id} begins before it ends`, { path: event.path, span: event.headSpan });
  time.order(start, end, { ...law, isLaw: true });
  if (fields.when !== null)
    time.spans(start, end, fields.when, declared(`${id} was ${dated(fields.when)}`, fields.when));
  for (const whole of fields["part-of"]) {
    inside(id, whole.id, time, declared(`${id} is part of ${whole.id}`, whole));
  }
  for (const moment of fields.during) during(id, moment, time);
  for (const moment of fields.before) before(id, moment, time);
  for (const moment of fields.after) after(id, moment, time);
  if (fields.lasted !== null) {
    const { length } = fields.lasted;
    const { least, most } = daysOf(length.unit, readAs(time.reading)(length));
    // Both the first and the last day may be counted in.
    const shortest = least === null ? null : least - 1;
    time.apart(end, start, shortest, most, declared(`${id} lasted so long`, fields.lasted));
  }
}

function inside(id: string, whole: string, time: TimeRows, origin: TimeOrigin): void {
  time.order(time.point(whole, "start"), time.point(id, "start"), origin);
  time.order(time.point(id, "end"), time.point(whole, "end"), origin);
}

function during(id: string, moment: Moment, time: TimeRows): void {
  if (moment.type === "id") {
    inside(id, moment.id, time, declared(`${id} falls into ${moment.id}`, moment));
    return;
  }
  const origin = declared(`${id} falls into ${moment.date.text}`, moment);
  const { earliest, latest } = time.bounds(moment.date);
  time.between(time.point(id, "start"), { earliest, latest: null }, origin);
  time.between(time.point(id, "end"), { earliest: null, latest }, origin);
}

/** Over before something began, or before the last day that a date may mean. */
function before(id: string, moment: Moment, time: TimeRows): void {
  const end = time.point(id, "end");
  if (moment.type === "id") {
    time.order(end, time.point(moment.id, "start"), declared(`${id} is over before ${moment.id}`, moment), true);
    return;
  }
  const { earliest, latest } = time.bounds(moment.date);
  const limit = isApproximate(moment) ? latest : earliest;
  time.between(end, { earliest: null, latest: limit }, declared(`${id} is over before ${moment.date.text}`, moment));
}

/** Begun after something was over, or after the first day that a date may mean. */
function after(id: string, moment: Moment, time: TimeRows): void {
  const start = time.point(id, "start");
  if (moment.type === "id") {
    time.order(time.point(moment.id, "end"), start, declared(`${id} begins after ${moment.id}`, moment), true);
    return;
  }
  const { earliest, latest } = time.bounds(moment.date);
  const limit = isApproximate(moment) ? earliest : latest;
  time.between(start, { earliest: limit, latest: null }, declared(`${id} begins after ${moment.date.text}`, moment));
}

function isApproximate(moment: Extract<Moment, { type: "date" }>): boolean {
  return /[~%?X]/u.test(moment.date.text);
}

function declared(says: string, { path, span }: Place): TimeOrigin {
  return { claim: null, says, place: { path, span }, topic: "order" };
}
