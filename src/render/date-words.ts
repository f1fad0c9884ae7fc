import type { CaseDate } from "../casebook/case-date.ts";
import { yearInWords } from "../values/date-in-words.ts";
import { type Edtf, type EdtfDate, type EdtfEnd, parseEdtf, type Qualifier } from "../values/edtf.ts";
import { monthNames } from "../values/month-names.ts";

/** A date of a casebook as people write it: "20 May 1938", "1 March 1881, Old Style", "about 1890", "1917–1991". */
export function dateWords({ text, edtf, isJulian }: CaseDate): string {
  if (!isJulian) return edtfWords(edtf);
  const written = parseEdtf(text.replaceAll("os:", ""));
  // The 29th of February that only the Julian calendar has is no date of the other one.
  return written === null ? text : `${edtfWords(written)}, Old Style`;
}

/** Every EDTF value has words; what nobody writes otherwise stands as it is. */
function edtfWords(edtf: Edtf): string {
  switch (edtf.type) {
    case "date":
      return single(edtf);
    case "interval":
      return interval(edtf.start, edtf.end);
    case "set":
      return edtf.members.map(edtfWords).join(edtf.all ? " and " : " or ");
  }
}

const qualified: Readonly<Record<Qualifier, string>> = {
  "": "",
  "~": "about ",
  "?": "perhaps ",
  "%": "perhaps about ",
};

const seasons: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

function single({ year, month, day, time, qualifier }: EdtfDate): string {
  const parts = [
    ...(day === null || month === "XX" ? [] : [dayWords(day)]),
    ...(month === null ? [] : [monthWords(month, day)]),
    yearWords(year),
    ...(time === null ? [] : [time]),
  ];
  return qualified[qualifier] + parts.filter((part) => part !== "").join(" ");
}

function dayWords(day: string): string {
  return day === "XX" ? "a day in" : String(Number(day));
}

function monthWords(month: string, day: string | null): string {
  if (month === "XX") return day === null ? "a month in" : "a day in";
  return seasons[month] ?? monthNames[Number(month) - 1] ?? month;
}

/** A decade and what ends in two unspecified digits have names of their own. */
function yearWords(year: string): string {
  if (/^-?\d{4}$/u.test(year)) return yearInWords(Number(year));
  if (/^\d{3}X$/u.test(year)) return `the ${Number(year.slice(0, 3))}0s`;
  if (/^\d\dXX$/u.test(year)) return `the ${Number(year.slice(0, 2))}00s`;
  return year.replace(/^Y/u, "");
}

function interval(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start === "string") {
    if (typeof end === "string") return "at any time";
    return start === "open" ? `until ${single(end)}` : `until ${single(end)}, from when is not known`;
  }
  if (typeof end === "string") {
    return end === "open" ? `from ${single(start)}` : `from ${single(start)}, until when is not known`;
  }
  const [first, last] = [single(start), single(end)];
  return [first, last].every((words) => /^\d+$/u.test(words)) ? `${first}–${last}` : `${first} to ${last}`;
}
