// A short message at the foot of the window; says what happened and goes away by itself.
import { element } from "./element";

const SHOWN_MS = 6000;

/** Shows the text, politely announced. */
export const toast = (text: string, kind: "info" | "problem" = "info"): void => {
  const region = document.querySelector(".toasts") ?? element("div", { class: "toasts", role: "status" });
  if (!region.isConnected) document.body.append(region);
  const shown = element("div", { class: `toast ${kind}`, "data-testid": "toast" }, text);
  region.append(shown);
  setTimeout(() => shown.remove(), SHOWN_MS);
};
