/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo 1991), in hexadecimal. It tells apart; it protects nothing. */
export function fingerprint(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
