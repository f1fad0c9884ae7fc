import type { Casebook, Claim, Testimony } from "../../../casebook/casebook.ts";
import type { Inquiry } from "../../../resolve/inquiry.ts";
import { AUTHOR } from "../../../resolve/statement.ts";
import { nameOfSpeaker } from "../../casebook-labels.ts";
import type { CasebookRule, CaseFinding } from "../../casebook-rule.ts";
import { classesOf, type EvidenceClass } from "../../evidence-class.ts";
import { listed } from "../../words.ts";

/** What is rejected for one side is good enough for the other. */
export const sameClass: CasebookRule = {
  name: "same-class",
  finds:
    "a speaker who rejects one statement for the class of evidence it belongs to, and relies on another of that class",
  because:
    "If what was said in custody proves nothing, it proves nothing for anybody. A statement is rejected for its class by " +
    "a claim that `undercuts` or `rebuts` it, if that claim's `basis` or words name the pressure it was said under " +
    "(`duress`: custody, threat, torture) or the kind of source it is in. Another of the class is relied on by the same " +
    "speaker if it `supports` what the speaker asserts, or that `requires` it; unless the speaker rejects that one too, " +
    "or both support the same. A policy leaves out a whole class, so it is even-handed by itself.",
  examples: [
    {
      casebook: `person historian "The historian"
person smith
person jones
testimony smith-confesses
  by: smith
  duress: custody
  says: there was a plot
testimony jones-confesses
  by: jones
  duress: custody
  says: there was a secret meeting
  supports: meeting
claim worthless
  by: historian
  says: nothing said in custody can be believed
  undercuts: smith-confesses
claim meeting
  by: historian
  says: there was a secret meeting
`,
      level: "warning",
    },
    {
      casebook: `source daily
  kind: newspaper
source weekly
  kind: newspaper
claim daily-says
  in: daily p. 1
  says: the harbour was closed
claim weekly-says
  in: weekly p. 3
  says: the stokers went home
claim unreliable
  basis: a newspaper printed what it was told
  says: the harbour was open
  rebuts: daily-says
claim went-home
  says: the stokers went home
  requires: weekly-says
`,
      level: "warning",
    },
    {
      casebook: `person historian
person smith
person jones
testimony smith-confesses
  by: smith
  duress: custody
  says: there was a plot
testimony jones-confesses
  by: jones
  duress: custody
  says: there was a secret meeting
  supports: meeting
claim elsewhere
  by: historian
  says: he was abroad that day
  undercuts: smith-confesses
claim meeting
  by: historian
  says: there was a secret meeting
`,
      level: null,
    },
    {
      casebook: `person historian
person prosecutor
person smith
person jones
testimony smith-confesses
  by: smith
  duress: torture
  says: there was a plot
testimony jones-confesses
  by: jones
  duress: torture
  says: there was a secret meeting
  supports: meeting
claim worthless
  by: historian
  basis: he was tortured
  says: there was no plot
  undercuts: smith-confesses
claim meeting
  by: prosecutor
  says: there was a secret meeting
`,
      level: null,
    },
  ],
  *check(inquiry) {
    const { claim, testimony } = inquiry.casebook.byKind;
    if (!claim.some(speaksAgainst) && !testimony.some(speaksAgainst)) return;
    const spoken = new Spoken(inquiry.casebook);
    for (const reason of spoken.all.filter(isMeant)) {
      for (const rejected of spoken.rejectedBy(reason)) {
        for (const evidenceClass of classesOf(rejected, inquiry.casebook)) {
          if (!evidenceClass.word.test(wordsOf(reason))) continue;
          const relied = spoken.reliedOn(reason, rejected, evidenceClass);
          if (relied.length > 0) yield finding({ reason, rejected, relied, evidenceClass }, inquiry);
        }
      }
    }
  },
};

type Said = Claim | Testimony;

/** A statement that is relied on, and for what. */
interface Reliance {
  readonly evidence: Said;
  readonly for: Said;
}

/** All that is said in a casebook, and what speaks for and against what. */
class Spoken {
  readonly all: readonly Said[];
  readonly #byId: ReadonlyMap<string, Said>;
  /** What supports each. */
  readonly #supporters = new Map<Said, Said[]>();
  readonly #casebook: Casebook;

  constructor(casebook: Casebook) {
    this.#casebook = casebook;
    this.all = [...casebook.byKind.claim, ...casebook.byKind.testimony];
    this.#byId = new Map(this.all.map((said) => [said.id, said]));
    for (const said of this.all) {
      for (const supported of this.#named(said.fields.supports)) {
        const known = this.#supporters.get(supported);
        if (known === undefined) this.#supporters.set(supported, [said]);
        else known.push(said);
      }
    }
  }

  /** What a claim speaks against. */
  rejectedBy({ fields }: Said): readonly Said[] {
    return this.#named([...fields.undercuts, ...fields.rebuts]);
  }

  /** What others of a class the speaker of a reason relies on, for anything that the rejected one does not support. */
  reliedOn(reason: Said, rejected: Said, { name }: EvidenceClass): readonly Reliance[] {
    const own = this.all.filter((said) => said !== reason && shareSpeaker(said, reason) && isAsserted(said));
    const spurned = new Set([reason, ...own].flatMap((said) => this.rejectedBy(said)));
    const supported = new Set(this.#named(rejected.fields.supports));
    const isOfClass = (said: Said) => classesOf(said, this.#casebook).some((one) => one.name === name);
    return own
      .filter((said) => !supported.has(said))
      .flatMap((said) => this.#groundsOf(said).map((evidence) => ({ evidence, for: said })))
      .filter(({ evidence }) => evidence !== rejected && !spurned.has(evidence) && isOfClass(evidence));
  }

  #groundsOf(said: Said): readonly Said[] {
    return [...new Set([...this.#named(said.fields.requires), ...(this.#supporters.get(said) ?? [])])];
  }

  #named(references: readonly { readonly id: string }[]): readonly Said[] {
    return references.flatMap(({ id }) => this.#byId.get(id) ?? []);
  }
}

function speaksAgainst({ fields }: Said): boolean {
  return fields.undercuts.length + fields.rebuts.length > 0;
}

function speakersOf({ fields }: Said): readonly string[] {
  return fields.by.length === 0 ? [AUTHOR] : fields.by.map(({ id }) => id);
}

function shareSpeaker(a: Said, b: Said): boolean {
  return speakersOf(a).some((id) => speakersOf(b).includes(id));
}

function isAsserted({ fields }: Said): boolean {
  const stance = fields.stance?.word ?? "asserts";
  return stance === "asserts" || stance === "concedes";
}

/** Whether a claim is meant in earnest, be it a doubt. */
function isMeant({ fields }: Said): boolean {
  return fields.stance?.word !== "hypothetical" && fields.stance?.word !== "ironic";
}

/** The words in which a claim gives its reason. */
function wordsOf({ fields, title }: Said): string {
  return [title ?? "", fields.says?.text ?? "", ...fields.basis.map(({ text }) => text)].join(" ");
}

interface Selective {
  readonly reason: Said;
  readonly rejected: Said;
  readonly relied: readonly Reliance[];
  readonly evidenceClass: EvidenceClass;
}

function finding({ reason, rejected, relied, evidenceClass }: Selective, inquiry: Inquiry): CaseFinding {
  const names = listed(speakersOf(reason).map((id) => nameOfSpeaker(id, inquiry)));
  const evidence = [...new Set(relied.map((one) => one.evidence))];
  return {
    code: sameClass.name,
    level: "warning",
    message: `${names} rejects ${rejected.id} as ${evidenceClass.name}, and relies on ${listed(evidence.map(({ id }) => id))}`,
    ids: [reason.id, rejected.id, ...evidence.map(({ id }) => id)],
    labels: [
      { path: reason.path, span: reason.headSpan, text: "rejects" },
      { path: rejected.path, span: rejected.headSpan, text: `rejected: ${evidenceClass.name}` },
      ...evidence.map(({ path, headSpan }) => ({ path, span: headSpan, text: `relied on: ${evidenceClass.name}` })),
    ],
    working: [
      `${reason.id} speaks against ${rejected.id}`,
      ...relied.map((one) => `${one.for.id} rests on ${one.evidence.id}`),
    ],
    notes: [],
    help: "what tells the one from the other? if nothing does, both go or both stay",
    breakEven: null,
  };
}
