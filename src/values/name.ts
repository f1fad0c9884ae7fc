/** A person's name, taken apart. Words are as written. */
export interface PersonName {
  /** Given names and initials (without their stops), in order. */
  readonly given: readonly string[];
  /** The last word of the surname, without the particles before it: "Gaulle" for "de Gaulle". */
  readonly surname: string;
  /** "Jr", "III"; null where there is none. */
  readonly suffix: string | null;
}

/** A word as it is compared: lower case, no diacritics, no apostrophes or hyphens. */
export function foldName(written: string): string {
  const lower = written.toLowerCase();
  if (/^[a-z]*$/u.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\p{M}'\u2019\u02bc.\u00ad\u200b]/gu, "")
    .replace(/[-\u2010\u2011\s]+/gu, " ")
    .replace(/ł/gu, "l")
    .replace(/ø/gu, "o")
    .replace(/đ/gu, "d")
    .replace(/ß/gu, "ss")
    .replace(/æ/gu, "ae")
    .replace(/œ/gu, "oe");
}

/** Whether two names may be one person's: no given name, initial or suffix speaks against it. Surnames are not compared. */
export function mayBeSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && foldName(a.suffix) !== foldName(b.suffix)) return false;
  const shorter = Math.min(a.given.length, b.given.length);
  for (let i = 0; i < shorter; i += 1) {
    if (!mayBeSameGiven(a.given[i] ?? "", b.given[i] ?? "")) return false;
  }
  return true;
}

/** "Nikita" and "N" may be one name; "Ivan" and "Pyotr" may not. */
function mayBeSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y) return true;
  return (x.length === 1 || y.length === 1) && x[0] === y[0];
}

const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "e",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "i",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
}; // prettier-ignore

/**
 * A key under which the usual transliterations of a name into Latin letters fall together: Riutin, Ryutin and Рютин;
 * Tchaikovsky and Chaikovskii. Equal keys suggest one name; they do not prove it.
 */
export function transliterationKey(written: string): string {
  const lower = written.toLowerCase();
  const latin = /[\u0400-\u04ff]/u.test(lower) ? [...lower].map((c) => cyrillic[c] ?? c).join("") : foldName(lower);
  return latin
    .replace(/tch|tsch|cz/gu, "ch")
    .replace(/sch/gu, "sh")
    .replace(/kh/gu, "h")
    .replace(/x/gu, "ks")
    .replace(/w/gu, "v")
    .replace(/(?:ff|v)$/u, "v")
    .replace(/ph/gu, "f")
    .replace(/zh/gu, "j")
    .replace(/tz|ts/gu, "c")
    .replace(/[iyj]([aou])/gu, "i$1")
    .replace(/(?:skiy|skij|skii|sky|ski)$/u, "ski")
    .replace(/[yj]/gu, "i")
    .replace(/ie/gu, "e")
    .replace(/(.)\1+/gu, "$1");
}
