export type Theme = "light" | "dark";

/** Every colour a chart may use; `background`, `text` and `muted` agree with styles/tokens.css. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly shade: string;
  /** Marks that rest mainly on the prior. */
  readonly prior: string;
  /** Eight colours that stay apart under the three common colour-vision deficiencies. */
  readonly categories: readonly string[];
  /** Early to late; every stop stands out from the background. */
  readonly time: readonly string[];
  /** Little to much; the low end is pale and needs an outline. */
  readonly amount: readonly string[];
}

const light: Palette = {
  background: "#ffffff",
  text: "#1b2127",
  muted: "#56606b",
  line: "#d5dade",
  shade: "#eceff1",
  prior: "#7b858f",
  categories: ["#2b58d4", "#b98726", "#21a27a", "#682e88", "#d32b52", "#7c3319", "#244e62", "#8b8eab"],
  time: ["#cf6f16", "#b8385a", "#6a1b7a", "#1f0c48"],
  amount: ["#cfe0ef", "#8db8dc", "#3f86bf", "#0f4c81"],
};

const dark: Palette = {
  background: "#14181d",
  text: "#e6eaee",
  muted: "#a3aeb9",
  line: "#39424b",
  shade: "#20272e",
  prior: "#89949f",
  categories: ["#5f8ec2", "#dbd44d", "#6be1b6", "#9e5add", "#e37977", "#d3502b", "#b4c8f0", "#747b8b"],
  time: ["#a06ac4", "#e5667c", "#f7a860", "#fcefb0"],
  amount: ["#22405c", "#3273a8", "#62a9e0", "#bfe0fb"],
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

/** The category colour at `index`, round again after the last. */
export const category = (palette: Palette, index: number): string =>
  palette.categories[index % palette.categories.length]!;
