/** Megabytes of a text, as the table means them. */
export const megabytes = (text) => Buffer.byteLength(text) / 1e6;

/** The shortest of a few runs, in seconds: what the work takes when nothing else gets in its way. */
export async function fastest(work, times) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    globalThis.gc?.();
    const begun = performance.now();
    await work();
    best = Math.min(best, performance.now() - begun);
  }
  return best / 1000;
}
