import { describe, expect, test } from "vitest";
import { number, percent, short, signed, textWidth, wrap } from "../../src/kit/text";
import { quantiles, tipHtml } from "../../src/kit/tip";

describe("wrapping", () => {
  test("breaks English between words and loses none of them", () => {
    const text = "Exchange of letters on consultation in a crisis";
    const lines = wrap(text, 120, 12, 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(text);
  });

  test("breaks Chinese between characters but never before a comma", () => {
    const lines = wrap("共同防衛條約及其附屬換文，適用區域及於所有領土", 12 * 12, 12, 9);
    expect(lines.join("")).toBe("共同防衛條約及其附屬換文，適用區域及於所有領土");
    expect(lines.some((line) => line.startsWith("，"))).toBe(false);
  });

  test("ends in an ellipsis when the lines do not suffice, and still fits", () => {
    const lines = wrap("one two three four five six seven eight nine ten", 70, 12, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(70);
  });

  test("shortens a word that is longer than a line", () => {
    expect(wrap("Donaudampfschifffahrtsgesellschaft", 60, 12, 1)[0]).toMatch(/^Don.*…$/);
  });
});

describe("numbers", () => {
  test("do not round a chance away, nor up to certainty", () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(["0%", "<1%", "50%", ">99%", "100%"]);
  });

  test("carry their sign where they are differences", () => {
    expect([2.345, -0.5, 0.01].map(signed)).toEqual(["+2.3", "−0.5", "0.0"]);
  });

  test("use a true minus sign", () => {
    expect(number(-1.239)).toBe("−1.24");
    expect(quantiles({ median: 0.4, p05: 0.3, p95: 0.55 })).toBe("0.40 (0.30–0.55)");
  });
});

test("a tooltip escapes what the data say and leaves out empty lines", () => {
  const html = tipHtml({ title: "<b>", lines: [["a & b", "'x'"], ["gone", null]] });
  expect(html).toContain("&lt;b&gt;");
  expect(html).toContain("a &amp; b");
  expect(html).not.toContain("gone");
});

test("large numbers are short, small ones as they are", () => {
  expect([0, -0.25, 99_999, 100_000, -9_046_000, 1e12, 999_900].map(short)).toEqual(["0", "−0.25", "99999", "10⁵", "−9.05×10⁶", "10¹²", "10⁶"]);
});
