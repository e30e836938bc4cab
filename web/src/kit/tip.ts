import type { Quantiles } from "./quantiles";
import { escapeHtml, number } from "./text";

/** What a tooltip says: a heading, then named lines; lines whose text is empty are left out. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, text: string | null | undefined])[];
}

const line = ([name, text]: readonly [string, string | null | undefined]): string =>
  text ? `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>` : "";

/** The tooltip as HTML, every piece of data escaped. */
export const tipHtml = (tip: Tip): string =>
  `<div class="tip"><strong>${escapeHtml(tip.title)}</strong><dl>${tip.lines.map(line).join("")}</dl></div>`;

const fixed = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2).replace("-", "−") : number(value));

/** "0.42 (0.31–0.58)" */
export const quantiles = (q: Quantiles): string => `${fixed(q.median)} (${fixed(q.p05)}–${fixed(q.p95)})`;

/** A tooltip formatter for series whose items carry their own `tip`. */
export function itemTip(params: unknown): string {
  const data = (Array.isArray(params) ? params[0] : params) as { data?: { tip?: Tip } } | undefined;
  return data?.data?.tip ? tipHtml(data.data.tip) : "";
}
