// The pane's entry: wires ports to the workbench and shows it. Everything else is told what it needs.
import "./pane-start";
import { createRoot } from "react-dom/client";
import { readLanguage } from "../adapters/outlook/language";
import { officeReady } from "../adapters/outlook/office-ready";
import { createThemeSource } from "../adapters/outlook/theme";
import { loadText } from "../text/text";
import { App } from "./app";
import type { Boot } from "./boot";
import { createBoot } from "./wiring/create-boot";

async function main(): Promise<void> {
  const starting = officeReady();
  const booting = createBoot(starting).catch((): Boot => ({ tag: "broken" }));
  const hasOutlook = (await starting) === "outlook";
  const language = readLanguage(hasOutlook);
  document.documentElement.lang = language;
  const [boot, text] = await Promise.all([booting, loadText(language)]);
  const pane = document.getElementById("pane");
  if (pane === null) throw new Error("main() finds no #pane");
  createRoot(pane).render(
    <App boot={boot} text={text} theme={createThemeSource(hasOutlook)} onFirstSuggestion={markSuggestion} />,
  );
}

/** Marked when the suggestion has been painted, not when it was computed. */
function markSuggestion(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark("suggestion-shown")));
}

void main();
