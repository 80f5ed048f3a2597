// Words for what stands on a card: the text of the language and the codebook's own labels, never a code.
import { createContext, useContext } from "react";
import { type CentreId, type Codebook, findCentre, findTheme, type ThemeId } from "../core/codebook/codebook";
import type { Text } from "../text/text";

export interface Labels {
  readonly text: Text;
  readonly codebook: Codebook;
  /** ISO date in Denmark. */
  readonly today: string;
  readonly theme: (id: ThemeId) => string;
  readonly centre: (id: CentreId | null) => string;
}

/** Labels of a codebook in one language; an id the codebook lacks is shown as the "other" of its kind. */
export const createLabels = (text: Text, codebook: Codebook, today: string): Labels => ({
  text,
  codebook,
  today,
  theme: (id) => {
    const theme = findTheme(codebook, id);
    return (text.language === "da" ? theme?.label : theme?.labelEn) ?? text.pane.card.other;
  },
  centre: (id) => (id === null ? undefined : findCentre(codebook, id)?.name) ?? text.pane.card.noCentre,
});

const LabelsContext = createContext<Labels | null>(null);

export const LabelsProvider = LabelsContext.Provider;

/** The labels of the pane; only inside `LabelsProvider`. */
export function useLabels(): Labels {
  const labels = useContext(LabelsContext);
  if (labels === null) throw new Error("useLabels() outside LabelsProvider");
  return labels;
}
