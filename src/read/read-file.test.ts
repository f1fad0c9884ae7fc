import { createHash } from "node:crypto";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../../test/support/folder.ts";
import { readBytes, readFile } from "./read-file.ts";

const english = "The army lost 300 men in the winter, and it was said that many of them had died of hunger.";

describe("a file that can be read", () => {
  test("gives a document with its bytes' hash, its encoding and its language", async () => {
    const cwd = folderWith({ "a.txt": english });
    const { document, diagnostics } = await readFile("a.txt", { cwd });
    expect(diagnostics).toEqual([]);
    const sha256 = createHash("sha256").update(english).digest("hex");
    expect(document?.source).toEqual({ path: "a.txt", text: english, encoding: "utf-8", sha256 });
    expect(document?.metadata.language).toBe("en");
  });

  test("in the language that is given", async () => {
    const cwd = folderWith({ "a.txt": english });
    expect((await readFile("a.txt", { cwd, language: "fr" })).document?.metadata.language).toBe("fr");
  });

  test("in the language it is written in, whatever it declares", async () => {
    const french =
      "Les soldats furent envoyés à l'arrière après la bataille, et près de trois cents blessés moururent. ";
    const bytes = new TextEncoder().encode(`<html lang="en"><p>${french.repeat(3)}</p></html>`);
    expect((await readBytes("a.html", bytes)).document?.metadata.language).toBe("fr");
  });

  test("in the language it declares, where it is too short to tell", async () => {
    const bytes = new TextEncoder().encode('<html lang="fr"><p>300 morts.</p></html>');
    expect((await readBytes("a.html", bytes)).document?.metadata.language).toBe("fr");
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["missing", "no-such-file", "there is no file missing"],
    ["empty.txt", "empty-file", "empty.txt is empty"],
    ["blank.txt", "empty-file", "blank.txt is empty"],
    ["folder", "is-a-folder", "folder is a folder"],
    ["large.txt", "file-too-large", "large.txt has 1.5 MB, more than the 1.0 MB that are read of one file"],
    ["blank.txt/inside.txt", "no-such-file", "there is no file blank.txt/inside.txt"],
    ["with\u0000zero", "not-readable", "with\u0000zero cannot be read (ERR_INVALID_ARG_VALUE)"],
  ])("%s", async (path, code, message) => {
    const large = "x".repeat(1.5 * 1024 * 1024);
    const cwd = folderWith({ "empty.txt": "", "blank.txt": " \n\r\n\t", "large.txt": large, "folder/a.txt": english });
    const { document, diagnostics } = await readFile(path, { cwd, maxSize: 1024 * 1024 });
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([{ code, message, level: "error" }]);
  });

  test("for want of permission, unless the superuser asks", async () => {
    const cwd = folderWith({ "locked.txt": english });
    chmodSync(join(cwd, "locked.txt"), 0o000);
    const { diagnostics } = await readFile("locked.txt", { cwd });
    expect(diagnostics.map(({ code }) => code)).toEqual(process.getuid?.() === 0 ? [] : ["not-readable"]);
  });

  test.runIf(process.platform === "linux")("because it never ends", async () => {
    const { diagnostics } = await readFile("/dev/zero", { maxSize: 100_000 });
    expect(diagnostics).toMatchObject([{ code: "file-too-large" }]);
  });
});
