/** How far into a file a declaration of its encoding is looked for, in bytes; the HTML standard says 1024. */
const REACH = 4096;

/** The encoding that an XML declaration or an HTML meta element names, as a TextDecoder label; null for none known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, REACH));
  if (!/^\s*<[!?a-z]/iu.test(head)) return null;
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head);
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(head);
  const label = xml?.[1] ?? meta?.[1];
  return label === undefined ? null : decoderLabel(label);
}

/** The name by which TextDecoder knows an encoding; null for one it does not know. */
export function decoderLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
