// A category as a coloured chip.
import { categoryHue } from "./category-colours";
import { element } from "./element";

/** The chip; colour only repeats what the word says. */
export const categoryChip = (name: string): HTMLElement => {
  const chip = element("span", { class: "chip", "data-category": name }, name);
  chip.style.setProperty("--hue", String(categoryHue(name)));
  return chip;
};
