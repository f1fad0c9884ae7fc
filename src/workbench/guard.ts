import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** Where the workbench is served, and what proves that a request comes from its own pages. */
export interface Doorkeeping {
  /** "127.0.0.1:8042": whoever asks for another host has been misled by a name server. */
  readonly hosts: readonly string[];
  readonly token: string;
}

/** What may be loaded and run on its pages: its own files, and nothing from a source. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/**
 * Lets nobody in but who was given the token, which is asked for once in the address and kept in a cookie from then on;
 * and lets nothing be changed but by pages of the workbench itself.
 */
export function guard({ hosts, token }: Doorkeeping): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const host = context.req.header("host") ?? "";
    if (!hosts.includes(host)) return context.text("This is not the workbench that you look for.\n", 421);
    const isReading = context.req.method === "GET" || context.req.method === "HEAD";
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return context.text("Not from another site.\n", 403);
    if (!isReading && (origin === undefined || context.req.header("x-elenchus") !== "1")) {
      return context.text("Only pages of the workbench may change anything.\n", 403);
    }
    const name = cookieFor(host);
    const given = context.req.query("token");
    if (given !== undefined && isReading && isSame(given, token)) {
      setCookie(context, name, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      const address = new URL(context.req.url);
      address.searchParams.delete("token");
      return context.redirect(address.pathname + address.search, 303);
    }
    if (!isSame(getCookie(context, name) ?? "", token)) {
      return context.text("Open the address that `elenchus open` has printed: it has the token in it.\n", 401);
    }
    return next();
  };
}

/** Cookies do not tell ports apart, so that two workbenches need two names. */
function cookieFor(host: string): string {
  return `elenchus-${host.split(":").at(-1) ?? ""}`;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
