import { expect, test } from "vitest";
import tokens from "../src/styles/tokens.css?raw";
import { contrast } from "../src/kit/colour";

const pairs = new Map([...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!] as const]));

test.each([
  ["text", "background"],
  ["text", "shade"],
  ["muted", "background"],
  ["muted", "shade"],
  ["link", "background"],
  ["text", "mark"],
  ["accent", "accent-shade"],
  ["good", "good-shade"],
  ["bad", "bad-shade"],
  ["text", "warning-shade"],
  ["text", "accent-shade"],
])("--%s on --%s meets AA in both themes", (ink, paper) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(pairs.get(ink)![theme], pairs.get(paper)![theme])).toBeGreaterThanOrEqual(4.5);
  }
});
