import { expect, test } from "vitest";
import { ApiError, apiAt } from "./api.ts";

/** An API whose server gives this answer, and what it was asked. */
function answering(status: number, body: string) {
  const asked: { readonly address: string; readonly request: RequestInit | undefined }[] = [];
  const api = apiAt("../", async (address, request) => {
    asked.push({ address: String(address), request });
    return new Response(body, { status });
  });
  return { api, asked };
}

test("writes to the address of a file, and says that it is a page of the workbench", async () => {
  const saved = { status: "saved", path: "a b/c.case", hash: "1", text: "", merged: false };
  const { api, asked } = answering(200, JSON.stringify(saved));
  expect(await api.save("a b/c.case", "x", null)).toEqual(saved);
  expect(asked[0]?.address).toBe("../api/files/a%20b/c.case");
  expect(asked[0]?.request).toMatchObject({
    method: "PUT",
    headers: { "x-elenchus": "1" },
    body: '{"text":"x","base":null}',
  });
});

test("a conflict is an answer, and no error", async () => {
  const conflict = { status: "conflict", path: "a.case", hash: "1", theirs: "", conflicts: [] };
  expect(await answering(409, JSON.stringify(conflict)).api.save("a.case", "x", "0")).toEqual(conflict);
});

test("says what went wrong, in the words of the server if it has any", async () => {
  const error = (status: number, body: string) =>
    answering(status, body)
      .api.undo()
      .catch((one: unknown) => one);
  expect(await error(409, '{"reason":"no casebook is open"}')).toEqual(new ApiError("refused", "no casebook is open"));
  expect(await error(500, "")).toMatchObject({ type: "defect", message: "the workbench answers with status 500" });
  expect(await error(403, "Not from another site.\n")).toMatchObject({ message: "Not from another site." });
  const gone = apiAt("", () => Promise.reject(new TypeError("fetch failed")));
  expect(await gone.casebook().catch((one: unknown) => one)).toMatchObject({ type: "gone" });
});
