/** What the second cell says of a table's row that a link leads to: its first names it. */
export function rowText(href: string): string | undefined {
  const row = href.startsWith("#") ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
  return row instanceof HTMLTableRowElement ? (row.cells[1]?.textContent?.trim() ?? undefined) : undefined;
}
