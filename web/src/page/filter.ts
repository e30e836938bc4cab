import { matches } from "./match";

/** A row's own text plus the search words of its `data-keywords`. */
const rowText = (row: HTMLTableRowElement): string => `${row.textContent ?? ""} ${row.dataset["keywords"] ?? ""}`;

function filterRows(table: HTMLTableElement, query: string, count: Element | null): void {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  for (const row of rows) row.hidden = !matches(rowText(row), query);
  if (count) count.textContent = `${rows.filter((r) => !r.hidden).length} / ${rows.length}`;
}

/** `<input data-filter-for="id">` filters the rows of a table; `<output data-count-for="id">` counts them. */
export function mountFilters(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[data-filter-for]")) {
    const id = input.dataset["filterFor"] ?? "";
    const table = document.getElementById(id);
    if (!(table instanceof HTMLTableElement)) continue;
    const count = root.querySelector(`[data-count-for="${CSS.escape(id)}"]`);
    const apply = () => filterRows(table, input.value, count);
    input.addEventListener("input", apply);
    apply();
  }
}
