import { expect, test } from "vitest";
import { step, stops } from "../../src/kit/walk";

test("arrows go from item to item, Home and End to the ends, and no key beyond them", () => {
  expect(["ArrowDown", "ArrowRight"].map((key) => step(key, null, 3))).toEqual([0, 0]);
  expect([step("ArrowDown", 1, 3), step("ArrowDown", 2, 3), step("ArrowUp", 0, 3), step("ArrowUp", 2, 3)]).toEqual([2, 2, 0, 1]);
  expect([step("Home", 2, 3), step("End", 0, 3)]).toEqual([0, 2]);
});

test("other keys, and charts without items, lead nowhere", () => {
  expect([step("Enter", 1, 3), step("a", null, 3), step("ArrowDown", null, 0)]).toEqual([null, null, null]);
});

test("items that say something are stops, with where they lead", () => {
  const series = [{ type: "custom", data: [[1, 2]] }, { type: "bar", data: [{ value: 1, tip: {}, href: "#a" }, { value: 2 }, { value: 3, tip: {} }] }];
  expect(stops(series)).toEqual([{ seriesIndex: 1, dataIndex: 0, href: "#a" }, { seriesIndex: 1, dataIndex: 2 }]);
});

test("where no item says anything by itself, the places along each axis are stops, each at the first line that is there", () => {
  const series = [{ type: "custom", data: [[0, 0]] }, { type: "line", data: [null, [2, 3]] }, { type: "line", data: [{ value: 1 }, 2, null] }, { type: "line", xAxisIndex: 1, data: [[1, null], [2, 5]] }];
  expect(stops(series)).toEqual([{ seriesIndex: 2, dataIndex: 0 }, { seriesIndex: 1, dataIndex: 1 }, { seriesIndex: 3, dataIndex: 1 }]);
});
