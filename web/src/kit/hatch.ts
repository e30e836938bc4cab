export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Diagonal strokes (45°, `gap` pixels apart) that stay inside a rectangle. */
export function hatch(x: number, y: number, width: number, height: number, gap = 7): Stroke[] {
  const strokes: Stroke[] = [];
  for (let at = gap / 2; at < width + height; at += gap) {
    const [x1, y1] = at <= width ? [x + at, y] : [x + width, y + at - width];
    const [x2, y2] = at <= height ? [x, y + at] : [x + at - height, y + height];
    strokes.push({ x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });
  }
  return strokes;
}
