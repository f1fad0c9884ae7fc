import type { Clash } from "../resolve/chronology/clashes.ts";
import type { Topic } from "../resolve/chronology/time-rows.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { pointName, speakersOf, thingsIn } from "./clash-finding.ts";
import { listed } from "./words.ts";

/** What a clash says of somebody or something outside its time: "smith took part in congress after the death of smith". */
export function outsideMessage(clash: Clash, topic: Topic, inquiry: Inquiry): string {
  const act = clash.chain.find(({ origin }) => origin.topic === topic && origin.whose !== undefined);
  const speakers = speakersOf(clash, inquiry);
  const witness =
    speakers.length === 0 ? "" : `, by what ${listed(speakers)} ${speakers.length === 1 ? "says" : "say"}`;
  if (act === undefined) return `the times of ${listed(thingsIn(clash, inquiry))} cannot all be right${witness}`;
  const isEarly = inquiry.time.nameOf(act.later) === `${act.origin.whose}.start`;
  const limit = pointName(isEarly ? act.later : act.earlier, inquiry);
  return `${act.origin.says} ${isEarly ? "before" : "after"} ${limit}${witness}`;
}
