import type { EventDeclaration, Testimony } from "../../../casebook/casebook.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { listed } from "../../words.ts";

/** Only those who spoke are heard. */
export const selection: CasebookRule = {
  name: "selection",
  finds: "testimonies in one record that are all by those who spoke, though others took part in the same event",
  because:
    "Whoever refused to speak, or to sign, has no testimony in the record, so what all testimonies agree on is what those " +
    "agreed on who were willing or made to. Looked at are events of which two who took part, themselves or as members of " +
    "a group that did, have testimonies in one source: it names the persons who took part, too, and of whom the casebook " +
    "has no word. Those to whom a testimony was made are not among them. It is advice and no verdict.",
  examples: [
    {
      casebook: `person smith
person jones
person berg
person judge
source file
event trial
  who: smith, jones, berg, judge
testimony smith-confesses
  by: smith
  to: judge
  in: file f. 12
  says: there was a plot
  ratified: 1938-03-05
testimony jones-confesses
  by: jones
  to: judge
  in: file f. 19
  says: there was a plot
  ratified: 1938-03-05
`,
      level: "note",
    },
    {
      casebook: `person smith
person jones
person berg
source file
event trial
  who: smith, jones, berg
testimony smith-confesses
  by: smith
  in: file f. 12
  says: there was a plot
testimony jones-confesses
  by: jones
  in: file f. 19
  says: there was a plot
testimony berg-denies
  by: berg
  in: file f. 30
  says: there was no plot
`,
      level: null,
    },
    {
      casebook: `person smith
person jones
person berg
source file
source newspaper
event trial
  who: smith, berg
testimony smith-confesses
  by: smith
  in: file f. 12
  says: there was a plot
testimony jones-confesses
  by: jones
  in: file f. 19
  says: there was a plot
`,
      level: null,
    },
  ],
  asksAll: true,
  *check(inquiry) {
    const records = recordsOf(inquiry);
    if (records.size === 0) return;
    const heard = heardIn(inquiry);
    const members = membersOf(inquiry);
    for (const event of inquiry.casebook.byKind.event) {
      const present = presentAt(event, members, inquiry);
      for (const [source, testimonies] of records) {
        const own = testimonies.filter(({ fields }) => fields.by.some(({ id }) => present.has(id)));
        const spoke = new Set(own.flatMap(({ fields }) => fields.by.map(({ id }) => id)));
        const silent = [...present].filter((id) => !heard.has(id));
        if (spoke.size >= 2 && silent.length > 0) yield finding(event, source, own, { spoke, silent });
      }
    }
  },
};

/** The testimonies of each source that has several. */
function recordsOf({ casebook }: Inquiry): ReadonlyMap<string, readonly Testimony[]> {
  const records = new Map<string, Testimony[]>();
  for (const testimony of casebook.byKind.testimony) {
    for (const id of new Set(testimony.fields.in.map(({ source }) => source.id))) {
      const record = records.get(id);
      if (record === undefined) records.set(id, [testimony]);
      else record.push(testimony);
    }
  }
  return new Map([...records].filter(([, testimonies]) => testimonies.length > 1));
}

/** Who says something anywhere, or hears testimony. */
function heardIn({ casebook }: Inquiry): ReadonlySet<string> {
  const { claim, testimony } = casebook.byKind;
  const speakers = [...claim, ...testimony].flatMap(({ fields }) => fields.by.map(({ id }) => id));
  const hearers = testimony.flatMap(({ fields }) => fields.to.flatMap(({ id }) => id ?? []));
  return new Set([...speakers, ...hearers]);
}

function membersOf({ casebook }: Inquiry): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { id, fields } of casebook.byKind.person) {
    for (const { id: group } of fields.member) {
      if (group !== null) members.set(group, [...(members.get(group) ?? []), id]);
    }
  }
  return members;
}

/** The persons who took part in an event, members of a group among them. */
function presentAt(
  event: EventDeclaration,
  members: ReadonlyMap<string, readonly string[]>,
  { casebook }: Inquiry,
): ReadonlySet<string> {
  const ids = event.fields.who.flatMap(({ id }) => (id === null ? [] : [id, ...(members.get(id) ?? [])]));
  return new Set(ids.filter((id) => casebook.declarations.get(id)?.kind === "person"));
}

function finding(
  event: EventDeclaration,
  source: string,
  testimonies: readonly Testimony[],
  { spoke, silent }: { readonly spoke: ReadonlySet<string>; readonly silent: readonly string[] },
): CaseFinding {
  return {
    code: selection.name,
    level: "note",
    message: `${source} has testimonies of ${listed([...spoke])} about ${event.id}, and no word of ${listed(silent)}`,
    ids: [event.id, source, ...silent, ...testimonies.map(({ id }) => id)],
    labels: [
      { path: event.path, span: event.headSpan, text: `${spoke.size + silent.length} took part` },
      ...testimonies.map(({ path, headSpan, fields }) => ({
        path,
        span: headSpan,
        text: fields.ratified === null ? "spoke" : "spoke, and ratified it",
      })),
    ],
    working: [],
    notes: [],
    help: `did ${listed(silent)} refuse to speak, or is what was said not in the record?`,
    breakEven: null,
  };
}
