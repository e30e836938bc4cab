import { build } from "vite";
import { beforeAll, describe, expect, test } from "vitest";

interface Output {
  readonly fileName: string;
  readonly text: string;
}

async function bundle(): Promise<Output[]> {
  const built = await build({ logLevel: "error", build: { write: false } });
  return [built].flat().flatMap((part) =>
    "output" in part
      ? part.output.map((o) => ({ fileName: o.fileName, text: o.type === "chunk" ? o.code : String(o.source) }))
      : [],
  );
}

describe("the bundle", () => {
  let outputs: Output[];
  beforeAll(async () => {
    outputs = await bundle();
  }, 60_000);

  test("is one script and one stylesheet", () => {
    expect(outputs.map((o) => o.fileName).sort()).toEqual(["report.css", "report.js"]);
  });

  test("can stand inside a page: nothing in it ends a script or style element", () => {
    for (const { text } of outputs) expect(text).not.toMatch(/<\/(script|style)|<!--/i);
  });

  test("neither loads nor evaluates anything", () => {
    const script = outputs.find((o) => o.fileName === "report.js")!.text;
    expect(script).not.toMatch(/\beval\(|new Function|\bimport\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    expect(outputs.find((o) => o.fileName === "report.css")!.text).not.toMatch(/url\(|@import/);
  });
});
