// Shortcuts and three promises. Loaded when first asked for; a sheet over the pane, closed with Esc.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Text } from "../../text/text";
import { focusOnMount } from "./focus-on-mount";
import { LearntSection } from "./learnt-section";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  sheet: {
    position: "absolute",
    inset: 0,
    zIndex: 2,
    overflowY: "auto",
    textAlign: "left",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  key: {
    fontFamily: tokens.fontFamilyBase,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
  },
  does: { margin: 0 },
});

export interface HelpSheetProps {
  readonly text: Text;
  readonly onClose: () => void;
}

export function HelpSheet({ text, onClose }: HelpSheetProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { help } = text.pane;
  return (
    <div
      className={mergeClasses(styles.sheet, shared.stack)}
      role="dialog"
      aria-modal
      aria-label={help.heading}
      data-testid="help"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Tab") stayInside(event);
      }}
    >
      <h2 className={styles.heading}>{help.heading}</h2>
      <dl className={styles.keys}>
        {help.shortcuts.map(({ keys, does }) => (
          <div key={keys} style={{ display: "contents" }}>
            <dt>
              <kbd className={styles.key}>{keys}</kbd>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      {help.promise.map((sentence) => (
        <p key={sentence} className={mergeClasses(shared.text, shared.muted)}>
          {sentence}
        </p>
      ))}
      <LearntSection text={text} />
      <div>
        <Button ref={focusOnMount} onClick={onClose}>
          {text.pane.close}
        </Button>
      </div>
    </div>
  );
}

/** Tab goes round among the sheet's own buttons. */
function stayInside(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll("button")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
}
