import { expect, test } from "vitest";
import { hatch } from "../../src/kit/hatch";
import { placeLabels, type Box } from "../../src/kit/labels";

const bounds: Box = { x: 0, y: 0, width: 300, height: 200 };
const meet = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("labels never overlap and stay inside, however crowded the points", () => {
  const spots = Array.from({ length: 80 }, (_, i) => ({
    x: 150 + 60 * Math.cos(i / 3),
    y: 100 + 50 * Math.sin(i / 4),
    text: String(1950 + i),
    weight: 1,
  }));
  const placed = placeLabels(spots, bounds, []);
  expect(placed.length).toBeGreaterThan(3);
  placed.forEach(({ box }, i) => {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(300);
    for (const other of placed.slice(i + 1)) expect(meet(box, other.box)).toBe(false);
  });
});

test("the weightier label wins where there is room for one", () => {
  const tight: Box = { x: 90, y: 90, width: 50, height: 20 };
  const spots = [{ x: 100, y: 100, text: "1950", weight: 1 }, { x: 101, y: 100, text: "1951", weight: 2 }];
  expect(placeLabels(spots, tight, []).map((p) => p.index)).toEqual([1]);
});

test("labels keep clear of obstacles", () => {
  const wall = { x: 105, y: 0, width: 195, height: 200 };
  const [placed] = placeLabels([{ x: 100, y: 100, text: "1950", weight: 1 }], bounds, [wall]);
  expect(meet(placed!.box, wall)).toBe(false);
});

test("hatching stays inside its rectangle", () => {
  for (const { x1, y1, x2, y2 } of hatch(10, 20, 33, 57)) {
    for (const x of [x1, x2]) expect(x >= 10 && x <= 43).toBe(true);
    for (const y of [y1, y2]) expect(y >= 20 && y <= 77).toBe(true);
    expect(Math.abs(x1 - x2)).toBeCloseTo(Math.abs(y1 - y2), 0);
  }
});
