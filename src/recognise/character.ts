/** The classes of characters that tokens are cut by. */
export const Character = { space: 0, lower: 1, upper: 2, digit: 3, mark: 4, apostrophe: 5 } as const;
export type Character = (typeof Character)[keyof typeof Character];

/** The class of every UTF-16 code unit; surrogates count as marks. */
const classes = classify();

/** The class of a UTF-16 code unit. */
export function characterOf(code: number): Character {
  return (classes[code] ?? Character.mark) as Character;
}

function classify(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Character.mark);
  for (let code = 0; code < 0x10000; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    if (/[\s\u200b\u00ad\ufeff]/u.test(character)) table[code] = Character.space;
    else if (/\p{Lu}|\p{Lt}/u.test(character)) table[code] = Character.upper;
    else if (/\p{L}|\p{M}/u.test(character)) table[code] = Character.lower;
    else if (code >= 0x30 && code <= 0x39) table[code] = Character.digit;
    else if (character === "'" || character === "\u2019" || character === "\u02bc") table[code] = Character.apostrophe;
  }
  return table;
}
