import { expect, test } from "vitest";
import type { CommitmentTimelineData } from "../../../src/charts/commitment-timeline/data";
import { barHeight, layout } from "../../../src/charts/commitment-timeline/layout";
import { barPoints, explicitnessColour } from "../../../src/charts/commitment-timeline/shapes";
import { palettes } from "../../../src/kit/palette";
import { linear } from "../../../src/kit/scale";
import { samples } from "../samples";

const data = samples.get("commitment-timeline") as CommitmentTimelineData;
const sx = linear([1950, 2000], [0, 500]);
const commitment = { id: "c", title: "Treaty", from: "1960", to: null, explicitness: 1 };

test.each([350, 1000])("rows do not overlap at a width of %i pixels", (width) => {
  const { rows, height } = layout(data, width);
  rows.slice(1).forEach((row, i) => expect(row.top).toBe(rows[i]!.top + rows[i]!.height));
  expect(height).toBeGreaterThan(rows.at(-1)!.top + rows.at(-1)!.height);
});

test("on a phone titles stand above their bars, otherwise at the left", () => {
  expect(layout(data, 350)).toMatchObject({ narrow: true, left: 20 });
  expect(layout(data, 1000).left).toBeGreaterThan(200);
  for (const row of layout(data, 350).rows) {
    if (row.kind === "commitment") expect(row.barTop + barHeight).toBeLessThanOrEqual(row.top + row.height);
  }
});

test("a commitment in force ends in a point at the as-of date", () => {
  const points = barPoints(commitment, 0, sx, 1990);
  expect(points).toHaveLength(5);
  expect(points[2]).toEqual([400, barHeight / 2]);
});

test("a commitment that ended in a year covers that year", () => {
  expect(barPoints({ ...commitment, to: "1969" }, 0, sx, 1990)[1]![0]).toBe(200);
});

test("what was not coded has no colour of its own", () => {
  expect(explicitnessColour(null, palettes.dark)).toBe(palettes.dark.background);
});
