import type { Casebook, Claim, Testimony } from "../casebook/casebook.ts";
import type { Inquiry } from "../resolve/inquiry.ts";
import { parentsOf, rootsOf } from "./descent.ts";
import { listed } from "./words.ts";

/** A source that a claim is in, what it goes back to in the end, and the steps that lead there, in words. */
export interface Evidence {
  readonly source: string;
  readonly roots: readonly string[];
  readonly steps: readonly string[];
}

/**
 * What a claim rests on. One that repeats others rests on what they rest on. One that is reported goes back to its
 * speaker; so do all claims of a speaker in `reported`.
 */
export function evidenceOf(
  claim: Claim | Testimony,
  inquiry: Inquiry,
  reported: ReadonlySet<string> = new Set(),
  seen: ReadonlySet<string> = new Set([claim.id]),
): readonly Evidence[] {
  const { fields } = claim;
  const copied = fields.copies.flatMap(({ id }) => {
    const declaration = inquiry.casebook.declarations.get(id);
    const isClaim = declaration?.kind === "claim" || declaration?.kind === "testimony";
    return isClaim && !seen.has(id) ? [declaration] : [];
  });
  const sources = sourcesOf(claim);
  if (copied.length > 0) {
    const origins = copied.flatMap((one) => evidenceOf(one, inquiry, reported, new Set([...seen, one.id])));
    const says = `${claim.id} copies ${listed(copied.map(({ id }) => id))}`;
    const roots = [...new Set(origins.flatMap((origin) => origin.roots))];
    const steps = [says, ...new Set(origins.flatMap((origin) => origin.steps))];
    return sources.map((source) => ({ source, roots, steps }));
  }
  const speakers = fields.by.map(({ id }) => id);
  const isReported = speakers.length > 0 && speakers.every((id) => reported.has(id));
  if (isReported || (fields.via.length > 0 && speakers.length > 0)) {
    const reporters = listed(fields.via.map(({ id }) => id));
    const steps =
      fields.via.length === 0 ? [] : [`${claim.id} is what ${listed(speakers)} said by way of ${reporters}`];
    return sources.map((source) => ({ source, roots: speakers, steps }));
  }
  return sources.map((source) => {
    const ways = rootsOf(source, inquiry.casebook);
    const steps = [...new Set([...ways.values()].flatMap((way) => way.map(({ says }) => says)))];
    return { source, roots: [...ways.keys()], steps };
  });
}

/** The sources that a claim is in, each once. */
export function sourcesOf({ fields }: Claim | Testimony): readonly string[] {
  return [...new Set(fields.in.map(({ source }) => source.id))];
}

/** Whether a claim has what it says from somebody else, or stands in a source that depends on another. */
export function dependsOnSomething(claim: Claim | Testimony, casebook: Casebook): boolean {
  const { copies, via, in: cited } = claim.fields;
  if (copies.length + via.length > 0) return true;
  return cited.some(({ source: { id } }) => parentsOf(id, casebook).some(({ to }) => to !== id));
}
