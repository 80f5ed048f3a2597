// How sure the suggestion is: a word and a shade, the number on hover and under "Hvorfor?".
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Confidence } from "../../core/classification/suggestion";
import { useLabels } from "../labels";

const useStyles = makeStyles({
  mark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "nowrap",
  },
  sikker: { color: tokens.colorPaletteGreenForeground1, backgroundColor: tokens.colorPaletteGreenBackground1 },
  sandsynlig: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground4 },
  usikker: { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorPaletteYellowBackground2 },
  changed: { color: tokens.colorBrandForeground1, paddingInline: 0 },
});

/** In whole percent; a suggestion is never certain, so never 100. */
export const percentOf = (probability: number): number => Math.min(99, Math.round(probability * 100));

export interface ConfidenceMarkProps {
  readonly confidence: Confidence;
  /** 0–1. */
  readonly probability: number;
  /** The advisor's own answer: then the machine's certainty no longer matters. */
  readonly isSettled: boolean;
}

export function ConfidenceMark({ confidence, probability, isSettled }: ConfidenceMarkProps) {
  const styles = useStyles();
  const { text } = useLabels();
  const word = text.labels.confidence[confidence];
  if (isSettled) return <span className={mergeClasses(styles.mark, styles.changed)}>{text.pane.card.changed}</span>;
  return (
    <span
      className={mergeClasses(styles.mark, styles[confidence])}
      title={text.pane.card.confidence(word, percentOf(probability))}
    >
      {word}
    </span>
  );
}
