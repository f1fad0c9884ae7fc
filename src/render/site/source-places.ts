import { type Document, paragraphNumbers } from "../../read/document.ts";
import { Places } from "../edition/places.ts";

/** The paragraph numbers of a source by places in its file, as its page shows them. */
export class SourcePlaces {
  readonly #document: Document;
  readonly #places: Places;
  readonly #numbers: readonly (number | null)[];

  constructor(document: Document) {
    this.#document = document;
    this.#places = new Places(document.blocks);
    this.#numbers = paragraphNumbers(document.blocks);
  }

  /** The number of the paragraph that holds an offset of the file; null elsewhere. */
  numberAt(offset: number): number | null {
    const found = this.#document.running.toRunning({ start: offset, end: offset + 1 });
    return found === null ? null : (this.#numbers[this.#places.indexOf(found.start)] ?? null);
  }
}
