/** Whether a code unit is white space, a byte-order mark included; line breaks too. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13) || (code >= 0x1c && code <= 0x1f);
  if (code === 0xa0 || code === 0x85 || code === 0xfeff || code === 0x1680) return true;
  return (
    code >= 0x2000 &&
    (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000)
  );
}

/** Whether words are white space and no more. */
export function isBlank(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (!isSpace(words.charCodeAt(at))) return false;
  return true;
}

/** Whether a code unit only marks where a word may break: soft hyphen, zero-width space, word joiner. */
export function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060;
}

/** Whether a text has some character that `isInvisible` names. */
export function hasInvisible(text: string): boolean {
  return text.includes("\u00ad") || text.includes("\u200b") || text.includes("\u2060");
}
