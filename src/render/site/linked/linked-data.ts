import type { Claim, Testimony } from "../../../casebook/casebook.ts";
import { nameOfSpeaker } from "../../../check/casebook-labels.ts";
import { type Level, verdictLabels } from "../../../diagnostics/diagnostic.ts";
import { verdictNames } from "../../edition/glyph.ts";
import { nameOfClaim, saidInWords } from "../../said-in-words.ts";
import type { Book } from "../book.ts";
import { addressOf, type Links } from "../links.ts";

/** What a verdict is, beside its word: nobody is to take it for a judgement of truth. */
const EXPLANATION = "It tells whether statements can hold together, never whether they are true.";

/** A page in the terms of schema.org: a claim or a finding as a ClaimReview; null where no verdict is given. */
export function linkedData(view: string, item: string, book: Book, links: Links): unknown {
  if (view === "claims") {
    const claim = book.claim(item);
    return claim === null ? null : claimReview(claim, book, links);
  }
  return view === "findings" ? findingReview(item, book, links) : null;
}

function claimReview(claim: Claim | Testimony, book: Book, links: Links): unknown {
  const verdict = book.verdictOf(claim);
  const rated = verdict === null ? null : rating(verdict);
  if (rated === null) return { "@context": "https://schema.org", ...described(claim, book, links) };
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: address("claims", claim.id, book, links),
    author: publisher(book),
    claimReviewed: nameOfClaim(claim),
    itemReviewed: described(claim, book, links),
    reviewRating: rated,
  };
}

function findingReview(name: string, book: Book, links: Links): unknown {
  const named = book.findingNamed(name);
  const rated = named === null ? null : rating(named.finding.level);
  const claims = (named?.finding.ids ?? []).flatMap((id) => book.claim(id) ?? []);
  if (named === null || rated === null || claims.length === 0) return null;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: address("findings", name, book, links),
    author: publisher(book),
    claimReviewed: claims.map(nameOfClaim).join("; "),
    reviewBody: named.finding.message,
    itemReviewed: claims.map((claim) => described(claim, book, links)),
    reviewRating: rated,
  };
}

/** A rating in words; it has no number, since a verdict is not a grade. */
function rating(level: Level): unknown {
  const verdict = verdictLabels.find((one) => one === level);
  if (verdict === undefined) return null;
  return { "@type": "Rating", alternateName: verdictNames[verdict], ratingExplanation: EXPLANATION };
}

function publisher({ title }: Book): unknown {
  return { "@type": "Organization", name: title };
}

/** A claim, with who makes it and the words of the sources that it stands in. */
function described(claim: Claim | Testimony, book: Book, links: Links): object {
  const { id, fields } = claim;
  const by = fields.by.flatMap(({ id: speaker }) => (speaker === null ? [] : [speakerOf(speaker, book)]));
  const appearance = fields.in.flatMap(({ source, quote }) => {
    if (source.id === null) return [];
    const work = {
      "@type": "CreativeWork",
      name: book.nameOf(source.id),
      url: address("sources", source.id, book, links),
    };
    return [quote === null ? work : { ...work, text: quote }];
  });
  return {
    "@type": "Claim",
    url: address("claims", id, book, links),
    name: nameOfClaim(claim),
    text: saidInWords(claim),
    ...(by.length === 0 ? {} : { author: by }),
    ...(fields.when === null ? {} : { datePublished: fields.when.text }),
    ...(appearance.length === 0 ? {} : { appearance }),
  };
}

function speakerOf(id: string, book: Book): unknown {
  const kind = book.declaration(id)?.kind;
  const type = kind === "person" ? "Person" : kind === "group" ? "Organization" : "CreativeWork";
  return { "@type": type, name: nameOfSpeaker(id, book.inquiry) };
}

/** In full where it is known what the site is published under; else from the page on. */
function address(view: string, item: string, { base }: Book, links: Links): string {
  return base === null ? links.to(view, item) : base + addressOf(view, item);
}
