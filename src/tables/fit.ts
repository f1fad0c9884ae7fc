/** A figure of a line, or null where it is not known. */
export type Figures = readonly (number | null)[];

/** How well some lines add up to another. */
export interface Fit {
  /** Places at which it can be told. */
  readonly tested: number;
  /** Of these, where it holds. */
  readonly held: number;
  /** Of these, where it holds or misses by less than a tenth. */
  readonly near: number;
  /** Of those that hold, where more than one part is not nothing and the total is no small number. */
  readonly telling: number;
}

const SMALL = 10;
const TENTH = 0.1;

/** A sum that grows by one line at a time, so that every run of lines is tried with one addition a figure. */
export class RunningSum {
  readonly #total: Figures;
  readonly #tolerance: number;
  readonly #sums: Float64Array;
  readonly #unknown: Uint32Array;
  readonly #filled: Uint32Array;

  /** `tolerance` is what is too small to count, for sums of decimals. */
  constructor(total: Figures, tolerance: number) {
    this.#total = total;
    this.#tolerance = tolerance;
    this.#sums = new Float64Array(total.length);
    this.#unknown = new Uint32Array(total.length);
    this.#filled = new Uint32Array(total.length);
  }

  add(part: Figures): void {
    for (let i = 0; i < this.#sums.length; i += 1) {
      const figure = part[i] ?? null;
      if (figure === null) this.#unknown[i] = (this.#unknown[i] ?? 0) + 1;
      else {
        this.#sums[i] = (this.#sums[i] ?? 0) + figure;
        if (figure !== 0) this.#filled[i] = (this.#filled[i] ?? 0) + 1;
      }
    }
  }

  /** How well the lines that were added make up the total. */
  fit(): Fit {
    let [tested, held, near, telling] = [0, 0, 0, 0];
    for (const [i, total] of this.#total.entries()) {
      const sum = this.#sums[i] ?? 0;
      if (total === null) continue;
      if ((this.#unknown[i] ?? 0) > 0 && sum < total - this.#tolerance) continue;
      if (total === 0 && sum === 0) continue;
      tested += 1;
      const off = Math.abs(sum - total);
      if (off <= this.#tolerance) {
        held += 1;
        if ((this.#filled[i] ?? 0) > 1 && Math.abs(total) >= SMALL) telling += 1;
      }
      if (off <= Math.max(this.#tolerance, Math.abs(total) * TENTH)) near += 1;
    }
    return { tested, held, near, telling };
  }
}
