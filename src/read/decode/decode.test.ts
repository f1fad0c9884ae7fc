import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const russian =
  "В тридцатые годы были арестованы и осуждены сотни тысяч людей. По данным архивов, в этой области расстреляли " +
  "4 312 человек. Многие из них были членами партии, но большинство составляли крестьяне и рабочие.";
const french =
  "Les soldats du général furent envoyés à l’arrière après la bataille. Près de 300 blessés étaient déjà à l’hôpital, " +
  "où l’on manquait de tout ; l’armée en perdit « plus de mille » avant l’été.";
const german =
  "Die Armee verlor über 300 Mann. Die Männer waren müde, und die Straßen waren für Fahrzeuge gesperrt. Größere " +
  "Verluste gab es erst im Frühjahr, als die Brücke fiel.";
const english =
  "The general drank his coffee in a café on the square, and about 300 men were lost in the battle that followed. " +
  "Nobody spoke of it again until the spring, when the first letters came.";

/** Bytes above 0x7F of windows-1252, for which Node 20 has no right decoder to ask. */
const western: Readonly<Record<string, number>> = {
  "\u2019": 0x92,
  "\u201c": 0x93,
  "\u201d": 0x94,
  "\u2013": 0x96,
  "\u20ac": 0x80,
};

/** The bytes of a text in an encoding of one byte a character, which Node can only decode. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from(text, (character) => bytes.get(character) ?? western[character] ?? 0x3f);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("encodings that nothing declares", () => {
  test.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["iso-8859-5", russian],
    ["windows-1252", french],
    ["windows-1252", german],
    [
      "windows-1252",
      "\u201cThe army,\u201d he wrote, \u201clost 300 men \u2013 or more \u2013 in May.\u201d It was the general\u2019s last word on it.",
    ],
    ["windows-1252", english],
  ])("%s", async (encoding, text) => {
    expect(await decode(bytesIn(encoding, text), "a.txt")).toEqual({ text, encoding });
  });

  test("a single accent late in a long English text", async () => {
    const text = "The army lost 300 men in the battle. It went home in the spring. ".repeat(3000) + english;
    expect(await decode(bytesIn("windows-1252", text), "a.txt")).toEqual({ text, encoding: "windows-1252" });
  });

  test.each([russian, french, "Plain words: 300 men."])("UTF-8 and UTF-16 of either order: %s", async (text) => {
    expect(await decode(utf8(text), "a.txt")).toEqual({ text, encoding: "utf-8" });
    expect(await decode(utf16(text, true), "a.txt")).toEqual({ text, encoding: "utf-16le" });
    expect(await decode(utf16(text, false), "a.txt")).toEqual({ text, encoding: "utf-16be" });
  });
});

test("a byte-order mark decides, and stays the first character", async () => {
  const text = `\ufeff${russian}`;
  expect(await decode(utf8(text), "a.txt")).toEqual({ text, encoding: "utf-8" });
  expect(await decode(utf16(text, true), "a.txt")).toEqual({ text, encoding: "utf-16le" });
  expect(await decode(utf16(text, false), "a.txt")).toEqual({ text, encoding: "utf-16be" });
});

describe("declared encodings", () => {
  const short = "Немного слов";

  test.each([
    ["windows-1251", `<meta charset="windows-1251"><p>${short}</p>`],
    ["koi8-r", `<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${short}</p>`],
    ["iso-8859-5", `<?xml version="1.0" encoding="ISO-8859-5"?><html>${short}</html>`],
  ])("%s", async (encoding, text) => {
    expect(await decode(bytesIn(encoding, text), "a.html")).toEqual({ text, encoding });
  });

  test("a text that is UTF-8 is read as such whatever it declares", async () => {
    const text = `<meta charset="windows-1251"><p>${short}</p>`;
    expect(await decode(utf8(text), "a.html")).toEqual({ text, encoding: "utf-8" });
  });
});

describe("what cannot be read", () => {
  const pdf = utf8("%PDF-1.7\n1 0 obj");
  const docx = join(Uint8Array.of(0x50, 0x4b, 3, 4), new Uint8Array(26), utf8("[Content_Types].xml"));
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

  test.each([
    [pdf, "binary-file", "a.txt is a PDF, not a text"],
    [docx, "binary-file", "a.txt is a Word or Excel document, not a text"],
    [png, "binary-file", "a.txt is a PNG picture, not a text"],
    [
      join(utf8("Some words"), Uint8Array.of(0, 1, 2), utf8("more")),
      "binary-file",
      "a.txt is not a text: byte 10 is a zero",
    ],
    [join(Uint8Array.of(0xff, 0xfe, 0, 0), utf8("x")), "unknown-encoding", "a.txt is in UTF-32, which is not read"],
  ])("%#", async (bytes, code, message) => {
    expect(await decode(bytes, "a.txt")).toMatchObject({ code, message, level: "error", help: expect.any(String) });
  });

  test("bytes that are almost UTF-8 are named, not replaced", async () => {
    const before = utf8("Город и область. ");
    const bytes = join(before, Uint8Array.of(0xd0, 0x20), utf8("Дальше снова хорошо."));
    expect(await decode(bytes, "a.txt")).toMatchObject({
      code: "invalid-bytes",
      message: `a.txt has bytes that are not UTF-8 at byte ${before.length}: D0 20 D0 94`,
    });
  });

  test("a lone byte that no letter makes is named", async () => {
    const bytes = join(utf8("The army lost 300 men."), Uint8Array.of(0xff), utf8(" It went home in the spring."));
    expect(await decode(bytes, "a.txt")).toMatchObject({
      code: "invalid-bytes",
      message: expect.stringContaining("byte 22: FF"),
    });
  });

  test("half a character at the end of UTF-16", async () => {
    const bytes = join(utf16(`\ufeff${french}`, true), Uint8Array.of(0x41));
    const message = `a.txt has bytes that are not UTF-16LE at byte ${bytes.length - 1}: 41`;
    expect(await decode(bytes, "a.txt")).toMatchObject({ code: "invalid-bytes", message });
  });
});
