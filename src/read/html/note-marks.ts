/** What a raised piece of text is: the mark of a note, an exponent, or words like any others. */
export type Raised = "note" | "exponent" | "words";

const mark =
  /^[[(]?(?:(?:note|n\.)\s?\d{1,3}|\d{1,3}(?:\s?[,;\u2013-]\s?\d{1,3}){0,4}|[a-z]|[*\u2020\u2021\u00a7\u00b6]{1,3}|citation needed|who\?|when\?)[\])]?$/u;

/** Tells what raised words are from the words before them: "km" makes an exponent of 2, "victims" a note. */
export function raisedAfter(before: string, raised: string): Raised {
  const words = raised.trim();
  if (/^[23]$/u.test(words) && /(?:^|[^\p{L}])(?:k|c|m|d)?m$|(?:^|[^\p{L}])(?:ft|mi|in|yd)$/u.test(before))
    return "exponent";
  if (/^[\u2212-]?\d{1,3}$/u.test(words) && /(?:^|[^\d.,])10$/u.test(before)) return "exponent";
  return mark.test(words) ? "note" : "words";
}

/** Raised digits as characters of their own, so that 10 with a raised 6 is not 106. */
export function superscript(digits: string): string {
  const raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  return digits
    .trim()
    .replace(/\d/gu, (digit) => raised.charAt(Number(digit)))
    .replace(/[\u2212-]/gu, "\u207b");
}
