import { Tokenizer } from "parse5";

/** Reads character references as HTML does, through the tokenizer that the pages go through; each spelling once. */
export class Entities {
  readonly #known = new Map<string, string>();

  /** What "&eacute;" or "&#233;" stands for; itself where it is no reference. */
  decode(written: string): string {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    let decoded = "";
    const ignore = () => undefined;
    const take = ({ chars }: { readonly chars: string }) => {
      decoded += chars;
    };
    const tokenizer = new Tokenizer(
      {},
      {
        onCharacter: take,
        onWhitespaceCharacter: take,
        onNullCharacter: ignore,
        onComment: ignore,
        onDoctype: ignore,
        onStartTag: ignore,
        onEndTag: ignore,
        onEof: ignore,
      },
    );
    tokenizer.write(written, true);
    this.#known.set(written, decoded);
    return decoded;
  }
}

/** A character reference, or what looks like one. */
export const reference = /&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/gu;
