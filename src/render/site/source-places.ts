import type { Document } from "../../read/document.ts";
import type { Span } from "../../text/span.ts";
import { Places } from "../edition/places.ts";

/** The paragraph numbers of a source by places in its file, as its page shows them. */
export class SourcePlaces {
  readonly #blocks: readonly (Span & { readonly number: number })[];

  constructor({ blocks, running }: Document) {
    const places = new Places(blocks);
    this.#blocks = blocks.map(({ span }) => ({ ...running.toSource(span), number: places.numberOf(span) }));
  }

  /** The number of the paragraph that holds an offset of the file; null between paragraphs. */
  numberAt(offset: number): number | null {
    return this.#blocks.find(({ start, end }) => start <= offset && offset < end)?.number ?? null;
  }
}
