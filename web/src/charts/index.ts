import type { AnyChart } from "../kit/chart";

const modules = import.meta.glob<AnyChart>("./*/chart.ts", { eager: true, import: "default" });

/** Every chart by the name of its folder. */
export const charts: ReadonlyMap<string, AnyChart> = new Map(
  Object.entries(modules).map(([path, chart]) => [path.split("/")[1]!, chart]),
);
