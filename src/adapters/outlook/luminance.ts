// Outlook does not say whether its theme is dark (`isDarkTheme` is not supported there), only the colours.

/** Relative luminance 0–1 of a `#rrggbb` colour (WCAG 2.2 definition); null where the text is no such colour. */
export function luminance(colour: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Whether text on this background should be light; null where the colour cannot be read. */
export const isDarkColour = (colour: string): boolean | null => {
  const value = luminance(colour);
  return value === null ? null : value < 0.18;
};
