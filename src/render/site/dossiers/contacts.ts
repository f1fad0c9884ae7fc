import type { Declaration } from "../../../casebook/casebook.ts";
import { idsIn } from "../../../casebook/references.ts";
import { html, type Markup } from "../../edition/markup.ts";
import type { Book } from "../book.ts";
import { grid } from "../facts.ts";
import type { Links } from "../links.ts";
import { referral, referrals } from "../referral.ts";
import { meetings, shared, together } from "./contact-words.ts";

/** Somebody or something met together with another, and by what. */
interface Contact {
  readonly id: string;
  /** In words that begin with this one: "belonged to"; or with the other: "says it too". */
  readonly how: string;
  /** The declarations that say so. */
  readonly from: ReadonlySet<string>;
}

/** What can be met. */
const kinds: ReadonlySet<string> = new Set(["person", "group", "place", "event", "document", "myth"]);

/** Who and what is met together with something: named by it, naming it, or named beside it. */
function contactsOf({ id, fields }: Declaration, book: Book): readonly Contact[] {
  const found = new Map<string, { id: string; how: string; from: Set<string> }>();
  const meet = (other: string, how: string, from: string) => {
    if (other === id || !kinds.has(book.declaration(other)?.kind ?? "")) return;
    const known = found.get(`${other} ${how}`) ?? { id: other, how, from: new Set<string>() };
    known.from.add(from);
    found.set(`${other} ${how}`, known);
  };
  for (const [field, value] of Object.entries(fields)) {
    const meeting = meetings[field];
    if (meeting === undefined) continue;
    for (const other of idsIn(value)) {
      meet(other, meeting.names, id);
      const same = shared[field];
      if (same === undefined) continue;
      for (const { declaration, field: theirs } of book.referencesTo(other)) {
        if (theirs === field) meet(declaration.id, same, other);
      }
    }
  }
  for (const { declaration, field } of book.referencesTo(id)) {
    const own = meetings[field];
    if (own === undefined) continue;
    meet(declaration.id, own.named, declaration.id);
    for (const [beside, value] of Object.entries(declaration.fields)) {
      const theirs = meetings[beside];
      if (theirs !== undefined) for (const other of idsIn(value)) meet(other, together(own, theirs), declaration.id);
    }
  }
  return [...found.values()];
}

/** The contacts as a table. */
export function contactsTable(declaration: Declaration, book: Book, links: Links): Markup | null {
  const contacts = contactsOf(declaration, book);
  if (contacts.length === 0) return null;
  const rows = contacts.map(
    ({ id, how, from }) =>
      html`<tr><td>${how}</td><th scope="row">${referral(id, book, links)}</th><td>${referrals([...from].slice(0, MOST), book, links)}${from.size > MOST ? ` and ${from.size - MOST} more` : ""}</td></tr>
`,
  );
  return grid("Met together with it", ["How", "Who or what", "Told by"], rows);
}

/** The most declarations told of one contact. */
const MOST = 6;
