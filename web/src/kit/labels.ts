import { textWidth } from "./text";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Larger goes first. */
  readonly weight: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that found room: `box` is where its text stands. */
export interface Placed {
  readonly index: number;
  readonly box: Box;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Right, left, above, below, then the corners. */
function candidates(spot: Spot, fontSize: number, gap: number): Box[] {
  const [width, height] = [textWidth(spot.text, fontSize), fontSize + 2];
  const [right, left, middle] = [spot.x + gap, spot.x - gap - width, spot.x - width / 2];
  const [level, above, below] = [spot.y - height / 2, spot.y - gap - height, spot.y + gap];
  const corners = [[right, level], [left, level], [middle, above], [middle, below], [right, above], [right, below], [left, above], [left, below]];
  return corners.map(([x, y]) => ({ x: x!, y: y!, width, height }));
}

/** Greedy placement by weight: a label is dropped rather than laid over a mark, another label or an obstacle. */
export function placeLabels(spots: readonly Spot[], bounds: Box, obstacles: readonly Box[], fontSize = 12, gap = 7): Placed[] {
  const marks = spots.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
  const taken: Box[] = [...obstacles, ...marks];
  const order = spots.map((_, i) => i).sort((a, b) => spots[b]!.weight - spots[a]!.weight || a - b);
  const placed: Placed[] = [];
  for (const index of order) {
    const box = candidates(spots[index]!, fontSize, gap).find((c) => inside(c, bounds) && !taken.some((t) => meet(c, t)));
    if (!box) continue;
    taken.push(box);
    placed.push({ index, box });
  }
  return placed;
}
