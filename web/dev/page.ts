// Fills the page with a figure for every chart, from the samples of the tests, and then starts the report script.
const samples = import.meta.glob<unknown>("../tests/charts/*/sample.json", { eager: true, import: "default" });
const heights: Readonly<Record<string, number>> = { "phase-plane": 520 };

for (const [path, data] of Object.entries(samples)) {
  const name = path.split("/").at(-2)!;
  const figure = document.createElement("figure");
  figure.className = "chart";
  figure.dataset["chart"] = name;
  figure.dataset["height"] = String(heights[name] ?? 320);
  const caption = document.createElement("figcaption");
  caption.textContent = name;
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", name);
  const json = document.createElement("script");
  json.type = "application/json";
  json.textContent = JSON.stringify(data);
  figure.append(caption, canvas, json);
  document.getElementById("figures")!.append(figure);
}

await import("../src/report");
