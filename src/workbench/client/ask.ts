/** An answer of the server, or why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Asks the workbench for something: with a body it is told, without one it is read. */
export async function ask<T>(address: string, body?: unknown): Promise<Answer<T>> {
  try {
    const response =
      body === undefined
        ? await fetch(address, { cache: "no-store" })
        : await fetch(address, {
            method: "POST",
            headers: { "content-type": "application/json", "x-elenchus": "1" },
            body: JSON.stringify(body),
          });
    const value = (await response.json()) as T & { readonly reason?: string };
    return response.ok ? { ok: true, value } : { ok: false, reason: value.reason ?? "The workbench refuses." };
  } catch {
    return { ok: false, reason: "The workbench does not answer; is it still running?" };
  }
}
