import { expect, test } from "vitest";
import { ordered, reach } from "../../../src/charts/influence-bars/chart";
import type { InfluenceBarsData } from "../../../src/charts/influence-bars/data";
import { samples } from "../samples";

const data = samples.get("influence-bars") as InfluenceBarsData;

test("the strongest item comes first, whatever its sign", () => {
  expect(ordered(data).map((i) => i.influence)).toEqual([14.2, -9.6, 6.35, -3.1, 0.4]);
});

test("the axis reaches round values with room for the figures", () => {
  expect([reach([14.2]), reach([-3]), reach([])]).toEqual([20, 5, 0.2]);
});
