/** Does something once nothing has begun for a while. */
export class Rest {
  readonly #milliseconds: number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, work: () => void) {
    this.#milliseconds = milliseconds;
    this.#work = work;
  }

  begin(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#work, this.#milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
