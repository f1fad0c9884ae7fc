/** Rows as comma-separated values (RFC 4180). A cell that a spreadsheet would run as a formula begins with an apostrophe. */
export function separatedValues(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(separatedCell).join(",")}\r\n`).join("");
}

/** Words as a cell: quoted where they must be, and never taken for a formula. */
export function separatedCell(words: string): string {
  const safe = /^[=+\-@\t\r]/u.test(words) && !/^-?[\d.,]+$/u.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
