/** A kind of file that is told by its first bytes, and what to do to have its text read. */
export interface Signature {
  readonly bytes: readonly number[];
  /** Where the bytes stand. */
  readonly at: number;
  /** With its article: "a PDF". */
  readonly name: string;
  readonly help: string;
}

const takeText = "convert it to plain text first, for instance with pdftotext";
const saveAs = "save it as plain text, Markdown or HTML in UTF-8";
const unpack = "unpack it and give the files inside";
const transcribe = "write the text out, or run text recognition over it, and give that";

/** Kinds of file that are often given by mistake; the first that fits counts. */
const signatures: readonly Signature[] = [
  { bytes: ascii("%PDF-"), at: 0, name: "a PDF", help: takeText },
  { bytes: ascii("%!PS"), at: 0, name: "a PostScript file", help: takeText },
  { bytes: ascii("{\\rtf"), at: 0, name: "an RTF document", help: saveAs },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    at: 0,
    name: "an old Word or Excel document",
    help: saveAs,
  },
  { bytes: ascii("mimetypeapplication/epub+zip"), at: 30, name: "an EPUB book", help: saveAs },
  { bytes: ascii("mimetypeapplication/vnd.oasis"), at: 30, name: "an OpenDocument file", help: saveAs },
  { bytes: ascii("[Content_Types].xml"), at: 30, name: "a Word or Excel document", help: saveAs },
  { bytes: [0x50, 0x4b, 0x03, 0x04], at: 0, name: "a ZIP archive", help: `${unpack}; a Word document: ${saveAs}` },
  { bytes: [0x1f, 0x8b], at: 0, name: "a gzip archive", help: unpack },
  { bytes: ascii("BZh"), at: 0, name: "a bzip2 archive", help: unpack },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], at: 0, name: "an xz archive", help: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], at: 0, name: "a 7z archive", help: unpack },
  { bytes: ascii("Rar!"), at: 0, name: "a RAR archive", help: unpack },
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], at: 0, name: "a PNG picture", help: transcribe },
  { bytes: [0xff, 0xd8, 0xff], at: 0, name: "a JPEG picture", help: transcribe },
  { bytes: ascii("GIF8"), at: 0, name: "a GIF picture", help: transcribe },
  { bytes: [0x49, 0x49, 0x2a, 0x00], at: 0, name: "a TIFF picture", help: transcribe },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], at: 0, name: "a TIFF picture", help: transcribe },
  { bytes: ascii("WEBP"), at: 8, name: "a WebP picture", help: transcribe },
  { bytes: ascii("AT&TFORM"), at: 0, name: "a DjVu document", help: takeText },
  { bytes: ascii("SQLite format 3"), at: 0, name: "an SQLite database", help: "export its texts and give those" },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], at: 0, name: "a program", help: saveAs },
];

/** The kind of file that these first bytes tell, or null. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  return signatures.find((s) => s.bytes.every((byte, i) => bytes[s.at + i] === byte)) ?? null;
}

function ascii(word: string): number[] {
  return Array.from(word, (character) => character.charCodeAt(0));
}
