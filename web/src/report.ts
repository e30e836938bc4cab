import "./styles/report.css";
import { mountAnchors } from "./page/anchors";
import { mountFigures } from "./page/figures";
import { mountFilters } from "./page/filter";
import { mountLanguageToggle } from "./page/language";
import { mountMenus } from "./page/menu";
import { mountThemeToggle } from "./page/theme";

function start(): void {
  mountThemeToggle();
  mountLanguageToggle();
  mountMenus();
  mountFilters(document);
  mountFigures(document);
  mountAnchors();
}

// The script may stand in the head of a report or at its end.
if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
else start();
