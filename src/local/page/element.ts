// Builds DOM elements; text is always text, never HTML.

type Child = Node | string | null | false;
type Props = Readonly<Record<string, string | boolean | ((event: never) => void)>>;

/** An element with attributes, `on…` listeners and children. A `false` attribute is left out. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") made.addEventListener(name.slice(2), value as EventListener);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
};

const SVG = "http://www.w3.org/2000/svg";

/** A 20-pixel line icon from path data. */
export const icon = (path: string): SVGSVGElement => {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
};
