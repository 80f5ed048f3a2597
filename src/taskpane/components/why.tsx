// "Hvorfor?" opens the words of the mail that decided, never the machine's vocabulary.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, useId } from "react";
import type { Reason } from "../../core/classification/suggestion";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { quoteInContext } from "../state/quote-context";
import { unbroken } from "./unbroken";

const MOST_QUOTES = 4;

const useStyles = makeStyles({
  button: {
    border: "none",
    background: "none",
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: "24px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    "@media (forced-colors: active)": { color: "LinkText" },
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  words: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorBrandStroke1,
  },
  quotes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Text of the mail the quotes stand in. */
export const MailText = createContext("");

export interface WhyToggleProps {
  /** Field id, for tests and the button's name. */
  readonly field: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function WhyToggle({ field, label, isOpen, onToggle }: WhyToggleProps) {
  const styles = useStyles();
  const { text } = useLabels();
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={isOpen}
      aria-label={text.pane.card.whyOf(label.toLowerCase())}
      data-testid={`why-${field}`}
      onClick={onToggle}
    >
      {text.pane.card.why}
    </button>
  );
}

export interface WhyQuotesProps {
  readonly reasons: readonly Reason[];
  /** Word and number of the suggestion's certainty. */
  readonly certainty: string;
}

export function WhyQuotes({ reasons, certainty }: WhyQuotesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const id = useId();
  const mailText = useContext(MailText);
  const unlike = new Map(reasons.map((reason) => [reason.quote.trim().toLowerCase(), reason] as const).reverse());
  const quotes = [...unlike.values()]
    .reverse()
    .filter(({ quote }) => quote.trim() !== "")
    .slice(0, MOST_QUOTES)
    .map((reason) => quoteInContext(reason, mailText));
  return (
    <div className={shared.small} data-testid="why-quotes">
      <p id={id} className={mergeClasses(shared.text, shared.muted)}>
        {quotes.length > 0 ? text.pane.card.whyHeading : text.pane.card.noQuotes} ({certainty})
      </p>
      {quotes.length > 0 && (
        <ul className={styles.quotes} aria-labelledby={id}>
          {quotes.map((quote) => (
            <li key={quote.words}>
              {unbroken(quote.before)}
              <mark className={styles.words}>{text.quote(unbroken(quote.words))}</mark>
              {unbroken(quote.after)}
              {quote.more > 0 && <span className={shared.muted}> {text.pane.card.morePlaces(quote.more)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
