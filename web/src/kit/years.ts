import type { Plot } from "./scale";

/** All years from the first to the last, so that a year without data shows as a gap. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

/** The smallest round step between labelled years that leaves each label `room` pixels. */
export function yearStep(span: number, width: number, room = 44): number {
  return [1, 2, 5, 10, 20, 25, 50, 100].find((step) => (width * step) / Math.max(1, span) >= room) ?? 200;
}

/** Round years around a stretch of time, and the step between labelled ones. */
export function roundYears(first: number, last: number, width: number, room?: number): { min: number; max: number; step: number } {
  const step = yearStep(last - first, width, room);
  return { min: Math.floor(first / step) * step, max: Math.ceil(last / step) * step, step };
}

/** Runs of neighbouring places (first and last index) at which the test holds. */
export function runs<T>(items: readonly T[], holds: (item: T, index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, i) => {
    if (!holds(item, i)) return;
    const last = found.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  });
  return found;
}

/** Left edge and width in pixels of the places `from`..`to` out of `count` equal ones. */
export function span(plot: Plot, count: number, from: number, to: number): { x: number; width: number } {
  const each = plot.width / count;
  return { x: plot.left + from * each, width: (to - from + 1) * each };
}

/** Start or end, as a decimal year, of a date written YYYY, YYYY-MM or YYYY-MM-DD (EDTF qualifiers are ignored). */
export function decimalYear(date: string | number, edge: "start" | "end"): number {
  if (typeof date === "number") return edge === "start" ? date : date + 1;
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(date);
  if (!parts) throw new RangeError(`date "${date}" is not YYYY, YYYY-MM or YYYY-MM-DD`);
  const [year, month, day] = [Number(parts[1]), parts[2], parts[3]];
  if (!month) return edge === "start" ? year : year + 1;
  if (!day) return year + (Number(month) - (edge === "start" ? 1 : 0)) / 12;
  return year + (Number(month) - 1) / 12 + (Number(day) - (edge === "start" ? 1 : 0)) / 372;
}
