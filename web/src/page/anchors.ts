import { showLanguage } from "./language";

/** Opens whatever hides an element: its language section and every closed `details` around it. */
function reveal(target: Element): void {
  if (target.closest(".l-en")) showLanguage("en");
  else if (target.closest(".l-zh")) showLanguage("zh");
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    if (at instanceof HTMLTableRowElement) at.hidden = false;
  }
}

function followHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  reveal(target);
  target.scrollIntoView({ block: "start" });
}

/** Links to `#id` work even where the target is folded away or in the other language. */
export function mountAnchors(): void {
  addEventListener("hashchange", followHash);
  followHash();
}
