// The column the add-in's pane stands in: its title, pin, close, and an edge to drag.
import { element, icon } from "./element";
import { ICONS } from "./icons";
import type { Words } from "./words";

export const PANE_MIN = 320;
export const PANE_MAX = 450;
const KEY_STEP = 10;

/** A width within what Outlook allows; the default where the text is no number. */
export const paneWidth = (text: string | null, fallback = PANE_MIN + 30): number => {
  const asked = Number.parseInt(text ?? "", 10);
  return Number.isNaN(asked) ? fallback : Math.min(Math.max(asked, PANE_MIN), PANE_MAX);
};

export interface PaneColumnProps {
  readonly frame: HTMLIFrameElement;
  readonly width: number;
  readonly pinned: boolean;
  readonly words: Words;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  readonly onWidth: (width: number) => void;
}

const grip = (column: HTMLElement, props: PaneColumnProps): HTMLElement => {
  const edge = element("div", {
    class: "grip",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": props.words.resize,
    "data-testid": "pane-grip",
  });
  const set = (width: number) => {
    const allowed = paneWidth(String(Math.round(width)));
    column.style.width = `${allowed}px`;
    edge.setAttribute("aria-valuenow", String(allowed));
    props.onWidth(allowed);
  };
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) set(column.getBoundingClientRect().right - event.clientX);
  });
  edge.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  edge.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step) set(column.getBoundingClientRect().width + step);
  });
  set(props.width);
  return edge;
};

const pinButton = (props: PaneColumnProps): HTMLElement => {
  let pinned = props.pinned;
  const button = element("button", { class: "round", "data-testid": "pin-pane" }, icon(ICONS.pin));
  const show = () => {
    button.setAttribute("aria-pressed", String(pinned));
    button.title = pinned ? props.words.unpin : props.words.pin;
  };
  button.addEventListener("click", () => {
    pinned = !pinned;
    show();
    props.onPin(pinned);
  });
  show();
  return button;
};

/** The whole column. */
export const paneColumn = (props: PaneColumnProps): HTMLElement => {
  const column = element("aside", { class: "pane", "aria-label": props.words.addInName, "data-testid": "pane" });
  const close = element(
    "button",
    { class: "round", title: props.words.close, "data-testid": "close-pane", onclick: props.onClose },
    icon(ICONS.close),
  );
  const title = element("div", { class: "pane-title" }, icon(ICONS.scales), props.words.addInName);
  column.append(
    grip(column, props),
    element("div", { class: "pane-head" }, title, pinButton(props), close),
    props.frame,
  );
  return column;
};
