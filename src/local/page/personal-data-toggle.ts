// The button over the mail that marks what the scanner finds in it, and takes the marks away again.
import { findAll } from "../../core/personal-data/assess-thread";
import type { Finding } from "../../core/personal-data/finding";
import { PERSONAL_DATA } from "../../knowledge/personal-data/personal-data";
import { element } from "./element";
import { markFindings, unmarkFindings } from "./mark-findings";
import type { Words } from "./words";

/** What identifies somebody and what is told about him, none over the other: what begins first stands. */
function findingsIn(text: string): Finding[] {
  let end = 0;
  return findAll(text, { knowledge: PERSONAL_DATA, today: PERSONAL_DATA.asOf }).filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
}

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
    else markFindings(body, findingsIn, ({ type, masked }) => `${type} ${masked}`);
    toggle.setAttribute("aria-pressed", String(!isOn));
  });
  return toggle;
};
