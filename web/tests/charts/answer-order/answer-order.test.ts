import { expect, test } from "vitest";
import chart from "../../../src/charts/answer-order/chart";
import type { AnswerOrderData } from "../../../src/charts/answer-order/data";
import { changed, places } from "../../../src/charts/answer-order/order";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("answer-order") as AnswerOrderData;

test("answers have places by their shares; what never comes about has none, and of equals the first listed comes first", () => {
  expect(places({ label: "", shares: [0.2, 0.76, 0.04] })).toEqual([2, 1, 3]);
  expect(places({ label: "", shares: [0.3, 0.3, 0] })).toEqual([1, 2, null]);
});

test("a row is marked where another answer comes first than as things stand", () => {
  expect(data.rows.map((row) => changed(data, row))).toEqual([false, true, true, false, false]);
});

test("an answer that leads by less than three points, now or then, is not marked", () => {
  const rows = (now: number, then: number) => ({ ...data, rows: [{ label: "", shares: [now, 1 - now] }, { label: "", shares: [then, 1 - then] }] });
  expect([rows(0.6, 0.49), rows(0.51, 0.3), rows(0.6, 0.4)].map((d) => changed(d, d.rows[1]!))).toEqual([false, false, true]);
});

test("the key to the mark is there only where a row has one", () => {
  const calm = { ...data, rows: data.rows.filter((row) => !changed(data, row)) };
  expect(chart.legend(data, palettes.light).some((k) => k.swatch === "diamond")).toBe(true);
  expect(chart.legend(calm, palettes.light).some((k) => k.swatch === "diamond")).toBe(false);
});

test("figures stand in bars only where they have room", () => {
  const series = (width: number) => chart.option(data, view(width)).series as { data: { value: number; label: { show: boolean; formatter: string } }[] }[];
  const shown = (width: number) => series(width).flatMap((s) => s.data.filter((d) => d.label.show));
  expect(shown(960).every((d) => d.value > 0.02)).toBe(true);
  expect(shown(960).length).toBeGreaterThan(shown(340).length);
  expect(series(960)[0]!.data[0]!.label.formatter).toBe("1 · 53%");
});
