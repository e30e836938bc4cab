const menus = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll<HTMLDetailsElement>(".page-header details.menu[open]");

/** Closes the header's menus, but for the one that holds `keep`. */
function close(keep: Node | null): void {
  for (const menu of menus()) if (!menu.contains(keep)) menu.open = false;
}

/** A menu of the header closes once a link of it is followed, on Escape, and when the reader turns elsewhere. */
export function mountMenus(): void {
  addEventListener("click", ({ target }) => close(target instanceof Element && !target.closest("a") ? target : null));
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    const summary = document.activeElement?.closest("details.menu")?.querySelector("summary");
    close(null);
    summary?.focus();
  });
  addEventListener("focusin", ({ target }) => close(target instanceof Node ? target : null));
}
