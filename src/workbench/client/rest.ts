/**
 * For so many milliseconds nothing is written before a text of so many characters is checked: so that a word is not
 * wrong while it is being written, and a long text does not hold up whoever writes it.
 */
export function pauseFor(length: number): number {
  return length > 200_000 ? 1000 : 200;
}

/** Does something once nothing has begun for a while. */
export class Rest {
  readonly #milliseconds: () => number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: () => number, work: () => void) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#work, this.#milliseconds());
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
