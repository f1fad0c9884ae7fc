import type { Span } from "../../text/span.ts";
import type { Reader } from "../field.ts";
import type { Problem } from "../problem.ts";
import { unexpectedWord } from "../problems/unexpected-word.ts";
import { unknownPoint } from "../problems/unknown-point.ts";
import { pointsOf } from "./points.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { hedgeMeant } from "./words.ts";

/** Goes through the tokens of a relation; tells one mistake, and then nothing more of the same relation. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #offset: number;
  readonly #reader: Reader;
  #at = 0;
  #told = false;

  constructor(text: string, offset: number, reader: Reader) {
    this.#tokens = tokensOf(text, offset);
    this.#text = text;
    this.#offset = offset;
    this.#reader = reader;
  }

  /** The token `ahead` of the present one. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  take(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Takes the token if it is the sign or the word. */
  takeIf(text: string): Token | null {
    return this.peek().text === text ? this.take() : null;
  }

  /** The words from `start` up to and without the present token. */
  spanFrom(start: number): Span {
    const last = this.#tokens[this.#at - 1];
    return { start, end: Math.max(start, last?.span.end ?? start) };
  }

  quote({ start, end }: Span): string {
    return this.#text.slice(start - this.#offset, end - this.#offset);
  }

  fail<Words extends readonly unknown[]>(problem: Problem<Words>, span: Span, ...words: Words): null {
    if (!this.#told) this.#reader.report(problem, span, ...words);
    this.#told = true;
    return null;
  }

  /** Says that the present token cannot stand here, and what can. */
  unexpected(expected: string): null {
    const token = this.peek();
    return this.fail(
      unexpectedWord,
      token.span,
      token.type === "end" ? null : token.text,
      expected,
      this.#advice(token),
    );
  }

  /** Says that the present token is no point in time of what an id stands for, and which there are. */
  noPoint(id: string): null {
    const { span, text } = this.peek();
    const own = pointsOf(this.#reader.lookUp(id)?.kind ?? "event");
    if (own.length === 0) return this.unexpected("an id, and no point after it");
    return this.fail(unknownPoint, span, text, id, own);
  }

  /** What was meant by words of everyday language, or by a unit that stands elsewhere. */
  #advice(token: Token): string | undefined {
    const before = this.#tokens[this.#at - 1];
    for (const from of [before, this.#tokens[this.#at - 2], token]) {
      const meant = from === undefined ? undefined : hedgeMeant(this.#text.slice(from.span.start - this.#offset));
      if (meant !== undefined) return `write “${meant.meant}” for “${meant.written}”`;
    }
    if (token.text === "of") return "before of stands a share: 90%, half, two thirds, 1 in 7";
    if (token.type === "word" && before?.type === "number") {
      return "what is counted stands in the field counts of a quantity; write the number alone";
    }
    return undefined;
  }
}
