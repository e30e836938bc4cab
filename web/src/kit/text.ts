const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Widths in em, after DejaVu Sans, one of the widest system fonts; the first pattern that matches counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [wide, 1],
  [/[mwMW%→—@]/, 0.97],
  [/[A-Z]/, 0.7],
  [/[ijl.,:;'|!()[\]]/, 0.36],
  [/[frt \-]/, 0.41],
];

/** Estimated width in pixels; errs on the generous side, so that what is said to fit does fit. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += widths.find(([pattern]) => pattern.test(char))?.[1] ?? 0.63;
  return ems * fontSize;
}

/** Pieces between which a line may break: after spaces and around each East Asian character. */
const pieces = (text: string): string[] =>
  text.match(new RegExp(`${wide.source}[，。、；：！？）」』]*|[^\\s${wide.source.slice(1, -1)}]+\\s*|\\s+`, "gu")) ?? [];

function shorten(line: string, width: number, fontSize: number): string {
  let kept = [...line.trimEnd()];
  while (kept.length > 1 && textWidth(`${kept.join("")}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.join("").trimEnd()}…`;
}

/** Breaks a text into at most `most` lines no wider than `width`; the last one ends in an ellipsis if text is left over. */
export function wrap(text: string, width: number, fontSize: number, most: number): string[] {
  const lines: string[] = [""];
  for (const piece of pieces(text)) {
    const last = lines.length - 1;
    const fits = textWidth((lines[last]! + piece).trimEnd(), fontSize) <= width;
    if (fits || lines[last] === "") lines[last] += piece;
    else lines.push(piece);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = lines.slice(most - 1).join("");
  return kept.map((line) => (textWidth(line.trimEnd(), fontSize) > width ? shorten(line, width, fontSize) : line.trimEnd()));
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!);

/** 0..1 as a percentage; certainty is never claimed by rounding alone. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** At most two decimals, with a true minus sign. */
export const number = (value: number): string => String(Math.round(value * 100) / 100).replace("-", "−");

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** As `number`, but large numbers in three digits and a power of ten: 9.05×10⁶. */
export function short(value: number): string {
  if (!(Math.abs(value) >= 1e5)) return number(value);
  const [digits, power] = Number(value.toPrecision(3)).toExponential().split("e+") as [string, string];
  const raised = `10${[...power].map((d) => superscripts[Number(d)]).join("")}`;
  return (Math.abs(Number(digits)) === 1 ? digits.replace("1", raised) : `${digits}×${raised}`).replace("-", "−");
}

/** One decimal and always a sign, as for a difference. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (text === "0.0") return "0.0";
  return `${value > 0 ? "+" : "−"}${text}`;
}
