export type Language = "en" | "zh";

/** The language an id belongs to, by its ending `-en` or `-zh`. */
export function languageOfId(id: string): Language | null {
  if (id.endsWith("-en")) return "en";
  return id.endsWith("-zh") ? "zh" : null;
}

/** The id of the same section in the other language; an id of neither language is its own twin. */
export function twinId(id: string): string {
  const language = languageOfId(id);
  if (!language) return id;
  return id.slice(0, -2) + (language === "en" ? "zh" : "en");
}
