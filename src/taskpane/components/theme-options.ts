// Themes as options, in the codebook's groups.
import type { ThemeId } from "../../core/codebook/codebook";
import type { Labels } from "../labels";

export interface ThemeOptionGroup {
  readonly label: string;
  readonly options: readonly { readonly value: ThemeId; readonly label: string }[];
}

/** Every theme under its group's label. */
export const themeOptions = ({ codebook, theme }: Labels): readonly ThemeOptionGroup[] =>
  codebook.groups.map((group) => ({
    label: group.label,
    options: codebook.themes
      .filter((one) => one.group === group.id)
      .map((one) => ({ value: one.id, label: theme(one.id) })),
  }));
