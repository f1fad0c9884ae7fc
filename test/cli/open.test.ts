import { expect, test } from "vitest";
import { elenchus } from "../support/console.ts";
import { folderWith } from "../support/folder.ts";
import { holding } from "../support/samples.ts";

/** Asks for the page whose address was printed, as a browser would: it keeps the cookie and follows. */
async function firstPage(printed: string): Promise<string> {
  const address = printed.trim();
  const welcome = await fetch(address, { redirect: "manual" });
  const cookie = welcome.headers.get("set-cookie")?.split(";")[0] ?? "";
  const next = new URL(welcome.headers.get("location") ?? "", address);
  const page = await fetch(next, { headers: { cookie } });
  return page.text();
}

async function open(words: readonly string[], files: Readonly<Record<string, string>>) {
  let page = "";
  const ran = await elenchus(["open", ...words], {
    cwd: folderWith(files),
    untilInterrupted: async (printed) => {
      page = await firstPage(printed);
    },
  });
  return { ...ran, page };
}

test("opens a casebook on this machine alone, at an address with a token", async () => {
  const { code, out, page } = await open(["book"], { "book/a.case": 'person anna "Anna Berg"\n' });
  expect(code).toBe(0);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}\n$/u);
  expect(page).toContain("1 person or group");
});

test("opens a text at its page", async () => {
  const { code, out, page } = await open(["report.txt"], { "report.txt": holding });
  expect(code).toBe(0);
  expect(out).toContain("/sources/report.html?token=");
  expect(page).toContain("report");
});

test("opens a page to begin at where it is told nothing", async () => {
  const { code, page } = await open([], {});
  expect(code).toBe(0);
  expect(page).toContain("cross-examines historical sources");
});

test.each([
  ["a folder without a casebook", ["empty"], { "empty/a.txt": "x" }, "empty has no casebook in it"],
  ["what is not there", ["nowhere"], {}, "nowhere cannot be opened (ENOENT)"],
  ["a port that is none", ["--port", "99999"], {}, '"99999" is not a port'],
  ["two casebooks", ["a", "b"], {}, "open takes one casebook or one text, and was given b as well"],
  ["a text that cannot be read", ["a.bin"], { "a.bin": "\0\0\0\0\u0001\u0002" }, "a.bin"],
])("refuses %s in words", async (_, words, files, message) => {
  const { code, out, err } = await open(words, files);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
  expect(err).not.toMatch(/\n\s+at /u);
});

test("says so where the port is taken", async () => {
  let second = { code: 0, err: "" };
  await elenchus(["open"], {
    cwd: folderWith({}),
    untilInterrupted: async (printed) => {
      second = await elenchus(["open", "--port", new URL(printed.trim()).port], { cwd: folderWith({}) });
    },
  });
  expect(second.code).toBe(2);
  expect(second.err).toContain("cannot be listened on (EADDRINUSE)");
});
