const key = (name: string): string => `entente:${name}`;

/** A choice the reader made earlier. Storage may be closed to pages opened from disk; then nothing is recalled. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // The choice then lasts as long as the page.
  }
}
