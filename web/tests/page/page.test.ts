import { expect, test } from "vitest";
import { matches } from "../../src/page/match";
import { languageOfId, twinId } from "../../src/page/twins";

test("a filter asks for every word, in any order and width", () => {
  expect(matches("Aland–Syldavia 1951 Monolithic", "mono ALAND")).toBe(true);
  expect(matches("Ａｌａｎｄ　鐵板期", "aland 鐵板")).toBe(true);
  expect(matches("Aland–Syldavia", "borduria")).toBe(false);
  expect(matches("anything", "  ")).toBe(true);
});

test("sections of the two languages find each other by the ending of their ids", () => {
  expect(twinId("findings-en")).toBe("findings-zh");
  expect(twinId("findings-zh")).toBe("findings-en");
  expect(twinId("game")).toBe("game");
  expect(languageOfId("game")).toBeNull();
});
