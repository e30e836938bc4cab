/** Text as it is compared: full-width and half-width forms agree, and so do upper and lower case. */
export const comparable = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Whether a text holds every word of the query; an empty query matches all. */
export function matches(text: string, query: string): boolean {
  const place = comparable(text);
  return comparable(query).split(" ").every((word) => place.includes(word));
}
