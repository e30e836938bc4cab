import { describe, expect, test } from "vitest";
import chart from "../../../src/charts/record-timeline/chart";
import type { RecordTimelineData, TimedRecord } from "../../../src/charts/record-timeline/data";
import { fontSize, labelOf } from "../../../src/charts/record-timeline/labels";
import { layout, pack, type Item } from "../../../src/charts/record-timeline/layout";
import { spanMarks, stageMarks } from "../../../src/charts/record-timeline/marks";
import { stageSign } from "../../../src/charts/record-timeline/signs";
import { palettes } from "../../../src/kit/palette";
import { linear } from "../../../src/kit/scale";
import { textWidth } from "../../../src/kit/text";
import { samples } from "../samples";

const data = samples.get("record-timeline") as RecordTimelineData;
const sx = linear([1970, 1990], [0, 400]);
const [talks, boats] = data.lanes.map((lane) => lane.records) as [TimedRecord[], TimedRecord[]];
const kinds = (record: TimedRecord) => spanMarks(record, data, sx).map((mark) => mark.kind);

/** The same events often, as in a crowded year. */
const crowded = (copies: number): RecordTimelineData => ({
  ...data,
  lanes: data.lanes.map((lane) => ({ ...lane, records: lane.records.flatMap((r) => Array.from({ length: copies }, (_, i) => ({ ...r, id: `${r.id}-${i}` }))) })),
});

const apart = (a: Item, b: Item): boolean =>
  a.right <= b.left || b.right <= a.left || a.top + a.height <= b.top || b.top + b.height <= a.top;

describe.each([340, 390, 800, 1100])("at a width of %i pixels", (width) => {
  const found = layout(crowded(5), width);

  test("no record touches another", () => {
    for (const a of found.items) for (const b of found.items) if (a !== b) expect(apart(a, b)).toBe(true);
  });

  test("every record stays inside its lane and inside the chart", () => {
    const lanes = crowded(5).lanes.flatMap((lane, i) => lane.records.map(() => found.lanes[i]!));
    found.items.forEach((item, i) => {
      expect(item.top).toBeGreaterThanOrEqual(lanes[i]!.top);
      expect(item.top + item.height).toBeLessThanOrEqual(lanes[i]!.top + lanes[i]!.height);
      expect(item.left).toBeGreaterThanOrEqual(0);
      expect(item.right).toBeLessThanOrEqual(width);
    });
    expect(found.height).toBeGreaterThan(found.lanes.at(-1)!.top + found.lanes.at(-1)!.height);
  });

  test("labels are whole and stand clear of their marks", () => {
    for (const { label, record, marks } of found.items) {
      const text = label.lines.join(" ");
      expect([record.id, record.title]).toContain(text);
      for (const line of label.lines) expect(textWidth(line, fontSize)).toBeLessThanOrEqual(label.width);
      if (label.side === "right") expect(label.left).toBeGreaterThan(Math.max(...marks.map((m) => m.to)));
      if (label.side === "left") expect(label.left + label.width).toBeLessThan(Math.min(...marks.map((m) => m.from)));
    }
  });
});

test("names stand in a wide chart, ids in a narrow one and wherever the title is a sentence", () => {
  expect(layout(data, 1000).items.map((item) => item.label.lines.join(" "))).toEqual([...talks.map((r) => r.title), boats[0]!.title, "S-2"]);
  expect(layout(data, 390).items.map((item) => item.label.lines.join(" "))).toEqual([...talks, ...boats].map((r) => r.id));
});

test("a name that fits nowhere in whole gives way to the id", () => {
  const long = { ...talks[0]!, title: "word ".repeat(80) };
  expect(labelOf(long, true, [100, 110], 0, 400).lines).toEqual([long.id]);
});

test("a month is a dot, a year a bar, and what is doubtful is hatched", () => {
  expect(kinds(talks[0]!)).toEqual(["dot"]);
  expect(kinds(talks[1]!)).toEqual(["within"]);
  expect(kinds(talks[2]!)).toEqual(["approximate"]);
  expect(kinds(boats[1]!)).toEqual(["approximate"]);
});

test("a year stays a bar where the scale is small", () => {
  const small = linear([1900, 2000], [0, 300]);
  const [mark] = spanMarks(talks[1]!, data, small);
  expect(mark!.kind).toBe("within");
  expect(mark!.to - mark!.from).toBe(10);
});

test("a record without an end goes on to the as-of date", () => {
  const [mark] = spanMarks(talks[3]!, data, sx);
  expect(mark).toMatchObject({ kind: "open" });
  expect(mark!.to).toBeCloseTo(sx(1987));
});

test("a long record shows its doubtful beginning and end", () => expect(kinds(boats[0]!)).toEqual(["within", "lasting", "approximate"]));

test("further stages stand in the middle of their years and belong to the record's box", () => {
  expect(stageMarks(boats[0]!, data, sx).map((s) => s.x)).toEqual([50, 90, 290]);
  const item = layout(data, 1000).items.find((one) => one.record === boats[0])!;
  expect(item.right).toBeGreaterThan(Math.max(...item.stages.map((s) => s.x)));
});

test("stages differ in sign, and the legend names each of them", () => {
  expect(new Set([0, 1, 2].map(stageSign)).size).toBe(3);
  expect(chart.legend(data, palettes.light).map((key) => key.label)).toEqual(expect.arrayContaining([...data.stages]));
});

test("the legend explains only what is drawn", () => {
  const only: RecordTimelineData = { ...data, stages: [], lanes: [{ label: "x", records: [talks[0]!] }] };
  expect(chart.legend(only, palettes.light).map((key) => key.label)).toEqual([data.labels.point]);
});

test("a row takes what has room after its last record, and no earlier row is filled up again", () => {
  const [a, b, c, d] = [{ left: 0, right: 50 }, { left: 70, right: 120 }, { left: 100, right: 140 }, { left: 130, right: 180 }];
  expect(pack([a, b, c, d])).toEqual([[a, b], [c], [d]]);
});

test("what goes on is named where it begins", () => expect(layout(data, 1000).items[3]!.label.side).not.toBe("right"));
