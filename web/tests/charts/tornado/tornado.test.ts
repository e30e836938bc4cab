import type { CustomSeriesOption } from "echarts";
import { expect, test } from "vitest";
import chart from "../../../src/charts/tornado/chart";
import type { TornadoData } from "../../../src/charts/tornado/data";
import { axisOf, headAt, height, layout, lineSpans, ordered } from "../../../src/charts/tornado/layout";
import { palettes } from "../../../src/kit/palette";
import { samples, view } from "../samples";

const data = samples.get("tornado") as TornadoData;
const swept: TornadoData = {
  labels: { value: "Peak of arms", present: "now", keys: ["lowest", "highest"] },
  present: 10,
  items: [{ id: "fatigue", ends: [[0, 12], [1, 9]] }, { id: "reaction", ends: [[0, 4], [1, 31]] }],
};

test("what moves the value farthest comes first, whichever way it moves it", () => {
  expect(ordered(data).map((i) => i.id)).toEqual(["e031", "e007", "e112", "e044", "e090"]);
  expect(ordered(swept).map((i) => i.id)).toEqual(["reaction", "fatigue"]);
});

test("the axis has round ends with room for figures, and a share stays one", () => {
  expect(axisOf(swept)).toEqual({ min: -20, max: 60, interval: 20 });
  const { min, max } = axisOf({ ...data, present: 0.99, items: [{ id: "a", ends: [[0, 1]] }] });
  expect(min).toBeGreaterThanOrEqual(0);
  expect(max).toBe(1);
});

test("the legend names only the colours and marks that there are", () => {
  expect(chart.legend(data, palettes.light).map((k) => k.swatch)).toEqual(["fill", "fill", "diamond", "ring"]);
  expect(chart.legend(swept, palettes.light).map((k) => k.label)).toEqual(["lowest", "highest"]);
  expect(chart.legend({ ...data, items: [data.items[1]!] }, palettes.light).map((k) => k.label)).toEqual(["more probable without it"]);
});

test("an item without words takes those of the row that it leads to, and keeps its own otherwise", () => {
  const bare = { ...data, items: [{ id: "e1", href: "#e1", ends: [[0, 0.7]] as const }, { id: "e2", label: "own", href: "#e2", ends: [[0, 0.7]] as const }, { id: "e3", ends: [[1, 0.5]] as const }] };
  expect(chart.complete(bare, (href) => `row ${href}`).items.map((i) => i.label)).toEqual(["row #e1", "own", undefined]);
});

test("the name of the line stands on the side that has room", () => {
  const plot = { left: 0, top: 0, width: 300, height: 100 };
  expect([headAt("as things stand", 40, plot).align, headAt("as things stand", 290, plot).align]).toEqual(["left", "right"]);
});

test("the line leaves names free that stand above the bars", () => {
  const spans = (width: number) => lineSpans(layout(data, { width, height: height(data, width) }));
  expect(spans(960)).toHaveLength(1);
  expect(spans(340)).toHaveLength(1 + data.items.length);
});

test("of two ends on the same side the nearer lies upon the farther, and only the farther has a figure", () => {
  const one: TornadoData = { ...swept, items: [{ id: "start", ends: [[0, 11], [1, 14]] }] };
  const bars = (chart.option(one, view(900)).series as CustomSeriesOption);
  const drawn = [0, 1].map((dataIndex) => bars.renderItem!({ dataIndex } as never, { coord: () => [0, 50] } as never) as { children: { type: string; style: { text?: string } }[] });
  expect(drawn.map((d) => d.children.filter((c) => c.type === "text").map((c) => c.style.text))).toEqual([["14 (+4)"], []]);
});
