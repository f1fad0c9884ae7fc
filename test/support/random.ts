/** A stream of numbers that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to but not including `limit`; 0 where there is none. */
  below(limit: number): number;
}

/** Marsaglia's xorshift, 32 bits. */
export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return {
    below(limit) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return limit < 1 ? 0 : (state >>> 0) % Math.floor(limit);
    },
  };
}
