import { describe, expect, test } from "vitest";
import { decimalYear, everyYear, runs, span, yearStep } from "../../src/kit/years";

test("years without data keep their place", () => {
  expect(everyYear([1952, 1950])).toEqual([1950, 1951, 1952]);
  expect(everyYear([])).toEqual([]);
});

test("year labels thin out as room shrinks", () => {
  expect(yearStep(10, 900)).toBe(1);
  expect(yearStep(75, 900)).toBe(5);
  expect(yearStep(75, 300)).toBe(20);
});

test("runs join neighbours only", () => {
  expect(runs([true, true, false, true], Boolean)).toEqual([[0, 1], [3, 3]]);
});

test("a span covers whole places", () => {
  expect(span({ left: 10, top: 0, width: 100, height: 1 }, 10, 2, 4)).toEqual({ x: 30, width: 30 });
});

describe("a date as a decimal year", () => {
  test("covers the whole year when only the year is known", () => {
    expect(decimalYear("1950", "start")).toBe(1950);
    expect(decimalYear("1950", "end")).toBe(1951);
    expect(decimalYear(1950, "end")).toBe(1951);
  });

  test("orders days and months, and reads qualified dates", () => {
    const dates = ["1950-01-01", "1950-02", "1950-02-15~", "1950-12-31"].map((d) => decimalYear(d, "start"));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(decimalYear("1950-12-31", "end")).toBeCloseTo(1951, 9);
  });

  test("refuses what is no date and says so", () => {
    expect(() => decimalYear("spring 1950", "start")).toThrow(/spring 1950/);
  });
});
