import { type Token, Tokenizer, TokenizerMode } from "parse5";
import type { Draft } from "../draft.ts";
import { elements } from "./elements.ts";
import { PageMetadata } from "./page-metadata.ts";
import { PageWriter } from "./page-writer.ts";

/**
 * Cuts a page into blocks. Works on the tokens of the page and a stack of its own, not on a tree: no nesting is too
 * deep, no tag soup too thick, and every character knows where it stands.
 */
export function draftHtml(draft: Draft, start = 0, end = draft.text.length): PageMetadata {
  const metadata = new PageMetadata();
  const writer = new PageWriter(draft, metadata);
  let from = start;
  let to = start;
  const flush = (location: Token.Location | null | undefined) => {
    if (to > from) writer.addText(from, to);
    from = location == null ? to : start + location.endOffset;
  };
  const take = ({ location }: Token.CharacterToken) => {
    to = location === null ? to : start + location.endOffset;
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: take,
      onWhitespaceCharacter: take,
      onNullCharacter: take,
      onComment: ({ location }) => flush(location),
      onDoctype: ({ location }) => flush(location),
      onEof: () => flush(null),
      onStartTag: ({ tagName, attrs, location }) => {
        flush(location);
        const content = elements.get(tagName)?.content;
        if (content !== undefined) tokenizer.state = TokenizerMode[content];
        writer.open(tagName, new Map(attrs.map(({ name, value }) => [name, value])), from);
      },
      onEndTag: ({ tagName, location }) => {
        flush(location);
        writer.close(tagName, location == null ? from : start + location.startOffset);
      },
    },
  );
  tokenizer.write(draft.text.slice(start, end), true);
  writer.finish();
  return metadata;
}
