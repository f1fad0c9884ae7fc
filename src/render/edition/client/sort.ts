/**
 * Makes the headings of a table sort its rows. Runs in the page, from its own source text: it may use nothing from
 * outside itself.
 */
export function sort(): void {
  function compare(a: string, b: string): number {
    const difference = Number(a) - Number(b);
    return Number.isNaN(difference) ? a.localeCompare(b) : difference;
  }

  function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement, key: string): void {
    // What is sorted by size is asked for its largest first.
    const before = heading.getAttribute("aria-sort");
    const down = before === null ? key === "size" : before === "ascending";
    for (const other of table.querySelectorAll("th")) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    const place = (row: HTMLTableRowElement) => Number(row.dataset.place);
    rows.sort((a, b) => {
      const order = compare(a.dataset[key] ?? "", b.dataset[key] ?? "");
      return (down ? -order : order) || place(a) - place(b);
    });
    table.tBodies[0]?.append(...rows);
  }

  for (const table of document.querySelectorAll<HTMLTableElement>("table.sortable")) {
    for (const heading of table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sortBy(table, heading, heading.dataset.sort ?? "place"));
      heading.append(button);
    }
  }
}
