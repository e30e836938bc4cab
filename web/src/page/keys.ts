import type { EChartsType } from "echarts/core";
import { step, stops } from "../kit/walk";

/** Lets the keyboard walk through a drawn chart: arrows, Home and End show what an item says, Enter follows it, Escape leaves. */
export function mountKeys(canvas: HTMLElement, chart: EChartsType): void {
  const all = () => stops((chart.getOption()["series"] ?? []) as Parameters<typeof stops>[0]);
  if (all().length === 0) return;
  let at: number | null = null;
  const said = announcer(canvas);
  const leave = () => {
    at = null;
    chart.dispatchAction({ type: "hideTip" });
  };
  // Arrows must reach the chart also where a screen reader would take them.
  canvas.setAttribute("role", "application");
  canvas.tabIndex = 0;
  canvas.addEventListener("keydown", (event) => {
    const found = all();
    const to = step(event.key, at, found.length);
    if (to !== null) {
      at = to;
      const { seriesIndex, dataIndex } = found[to]!;
      chart.dispatchAction({ type: "showTip", seriesIndex, dataIndex });
      said.textContent = words(canvas);
      event.preventDefault();
    } else if (event.key === "Enter" && at !== null && found[at]?.href) {
      location.hash = found[at]!.href!;
    } else if (event.key === "Escape") {
      leave();
    }
  });
  canvas.addEventListener("blur", leave);
}

/** What a tip says, a line a sentence. */
function words(canvas: HTMLElement): string {
  const tip = canvas.querySelector(".tip");
  return [...(tip?.querySelectorAll("strong, dt, dd") ?? [])].map((part) => part.textContent?.trim()).filter(Boolean).join(", ");
}

function announcer(canvas: HTMLElement): HTMLElement {
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("aria-live", "polite");
  canvas.after(said);
  return said;
}
