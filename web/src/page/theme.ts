import type { Theme } from "../kit/palette";
import { recall, remember } from "./memory";

const root = document.documentElement;
const wantsDark = matchMedia("(prefers-color-scheme: dark)");
const printing = matchMedia("print");

/** The theme that the page shows now; paper is always light. */
export function currentTheme(): Theme {
  if (printing.matches) return "light";
  const chosen = root.dataset["theme"];
  if (chosen === "light" || chosen === "dark") return chosen;
  return wantsDark.matches ? "dark" : "light";
}

/** Calls back whenever the theme may have changed: by the reader's system, the button, or for printing. */
export function onThemeChange(changed: () => void): void {
  wantsDark.addEventListener("change", changed);
  printing.addEventListener("change", changed);
  new MutationObserver(changed).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
}

/** The button `#theme-toggle` switches between light and dark. */
export function mountThemeToggle(): void {
  const chosen = recall("theme");
  if (chosen === "light" || chosen === "dark") root.dataset["theme"] = chosen;
  const button = document.getElementById("theme-toggle");
  const show = () => button?.setAttribute("aria-pressed", String(currentTheme() === "dark"));
  button?.addEventListener("click", () => {
    root.dataset["theme"] = currentTheme() === "dark" ? "light" : "dark";
    remember("theme", root.dataset["theme"]);
  });
  onThemeChange(show);
  show();
}
