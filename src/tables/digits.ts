/** Where two rows of digits differ; none, if they are not equally long. */
export function differingPlaces(a: string, b: string): readonly number[] {
  if (a.length !== b.length) return [];
  return [...a].flatMap((digit, place) => (digit === b[place] ? [] : [place]));
}

/** The digits with one of them replaced, by each of those it is said to stand for. */
export function* withOtherDigit(digits: string, others: (digit: string) => string): Iterable<string> {
  for (const [place, digit] of [...digits].entries()) {
    for (const other of others(digit))
      if (other !== digit) yield digits.slice(0, place) + other + digits.slice(place + 1);
  }
}

/** The digits with some of them left out, from each place on. */
export function* withoutRun(digits: string, length: number): Iterable<string> {
  for (let place = 0; place + length <= digits.length; place++) {
    yield digits.slice(0, place) + digits.slice(place + length);
  }
}
