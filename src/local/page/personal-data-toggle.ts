// The button over the mail that marks what the scanner finds in it, and takes the marks away again.
import { scan } from "../../core/personal-data/scan";
import { PERSONAL_DATA } from "../../knowledge/personal-data/personal-data";
import { element } from "./element";
import { markFindings, unmarkFindings } from "./mark-findings";
import type { Words } from "./words";

/** A pressed button marks the personal data in the mail of the frame. */
export const personalDataToggle = (frame: HTMLIFrameElement, words: Words): HTMLElement => {
  const toggle = element(
    "button",
    { class: "button", type: "button", "aria-pressed": "false", "data-testid": "show-personal-data" },
    words.showPersonalData,
  );
  toggle.addEventListener("click", () => {
    const body = frame.contentDocument?.body;
    if (!body) return;
    const isOn = toggle.getAttribute("aria-pressed") === "true";
    if (isOn) unmarkFindings(body);
    else
      markFindings(
        body,
        (text) => scan(text, PERSONAL_DATA),
        ({ type, masked }) => `${type} ${masked}`,
      );
    toggle.setAttribute("aria-pressed", String(!isOn));
  });
  return toggle;
};
