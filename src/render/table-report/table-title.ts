import type { Table } from "../../tables/table.ts";

/** What a table is called: its file, and its caption or sheet where it has one. */
export function tableTitle({ source, title }: Table): string {
  return title === null ? source.path : `${source.path}: ${title}`;
}
