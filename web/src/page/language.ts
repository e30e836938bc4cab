import { recall, remember } from "./memory";
import { languageOfId, twinId, type Language } from "./twins";

const root = document.documentElement;
const tags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-Hant" };

const current = (): Language => (root.dataset["lang"] === "zh" ? "zh" : "en");

/** Shows the sections of one language (`.l-en` or `.l-zh`) and hides those of the other. */
export function showLanguage(language: Language): void {
  root.dataset["lang"] = language;
  root.lang = tags[language];
}

/** The last section that begins above the middle of the window, and so is being read. */
function sectionBeingRead(language: Language): Element | undefined {
  const sections = [...document.querySelectorAll(`.l-${language}[id], .l-${language} [id]`)];
  return sections
    .filter((s) => languageOfId(s.id) === language && s.getClientRects().length > 0)
    .findLast((s) => s.getBoundingClientRect().top < innerHeight / 2);
}

/** Switches the language and stays at the same section, if it has a twin. */
function toggle(memory: string): void {
  const from = current();
  const reading = scrollY > 0 ? sectionBeingRead(from) : undefined;
  const language = from === "en" ? "zh" : "en";
  showLanguage(language);
  remember(memory, language);
  if (reading) document.getElementById(twinId(reading.id))?.scrollIntoView({ block: "start", behavior: "instant" });
}

/** The button `#lang-toggle`; the choice is kept for this page only, since a report is written with a language in mind. */
export function mountLanguageToggle(): void {
  const memory = `lang:${location.pathname}`;
  const chosen = recall(memory);
  showLanguage(chosen === "en" || chosen === "zh" ? chosen : current());
  document.getElementById("lang-toggle")?.addEventListener("click", () => toggle(memory));
}
