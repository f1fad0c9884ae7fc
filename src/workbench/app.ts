import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { siteStyles } from "../render/site/styles/style-sheet.ts";
import { api } from "./api.ts";
import type { Desk } from "./desk.ts";
import { type Doorkeeping, guard } from "./guard.ts";
import { lookUp } from "./pages.ts";
import { welcomePage } from "./welcome.ts";

/** What Vite has made of the client. */
const client = fileURLToPath(new URL("../../dist/workbench/client/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  case: "text/plain; charset=utf-8",
};

/** The workbench as a web application: pages, what they load, and what they ask for. */
export function workbenchApp(desk: Desk, doorkeeping: Doorkeeping): Hono {
  const app = new Hono();
  app.use(guard(doorkeeping));
  app.route("/api", api(desk));
  app.get("/assets/site.css", (context) => context.body(siteStyles, 200, { "content-type": types.css ?? "" }));
  app.get("/assets/:name{[a-zA-Z0-9_-]+\\.(?:js|css)}", async (context) => {
    const name = context.req.param("name");
    const bytes = await readFile(join(client, name)).catch(() => null);
    if (bytes === null) return context.notFound();
    return context.body(new Uint8Array(bytes), 200, { "content-type": typeOf(name) });
  });
  app.get("/", (context) => context.redirect("/index.html", 303));
  app.get("/*", (context) => {
    const address = decodeURIComponent(context.req.path.slice(1));
    if (desk.bench === null) {
      return address === "index.html" ? context.html(welcomePage(desk.here)) : context.redirect("/index.html", 303);
    }
    const found = lookUp(address, desk.bench);
    if (found === null) return context.notFound();
    if (found.type === "page") return context.html(found.page);
    return context.body(found.file.text, 200, { "content-type": typeOf(address) });
  });
  app.notFound((context) => context.text("There is no such page in this casebook.\n", 404));
  return app;
}

function typeOf(name: string): string {
  return types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}
