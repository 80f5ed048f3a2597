// One complaint point: number, theme, what it becomes; its editor opens below it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { type KeyboardEvent, useState } from "react";
import type { CentreId, ThemeId } from "../../core/codebook/codebook";
import type { ComplaintPoint } from "../../core/registration/decision";
import type { RowKind } from "../../core/registration/row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { OptionSelect } from "./option-select";
import { ThemeSelect } from "./theme-select";

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: { color: tokens.colorNeutralForeground3, minWidth: "1ch" },
  pencil: { alignSelf: "center", color: tokens.colorNeutralForeground3, display: "flex" },
  editor: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS} 20px` },
  separate: { paddingLeft: "20px" },
});

export interface PointItemProps {
  readonly point: ComplaintPoint;
  readonly index: number;
  readonly count: number;
  readonly kind: RowKind;
  readonly isAtPrimaryCentre: boolean;
  readonly onTheme: (theme: ThemeId) => void;
  readonly onCentre: (centre: CentreId) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Arrow keys without Alt: go to the point before or after. */
  readonly onStep: (by: -1 | 1) => void;
}

export function PointItem(props: PointItemProps) {
  const { point, index, kind, isAtPrimaryCentre } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const { text } = labels;
  const [isOpen, setOpen] = useState(false);
  const theme = labels.theme(point.theme);
  const centre = labels.centre(point.centre);
  const kindWord = text.labels.rowKind[kind];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setOpen(false);
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey) props.onMove(by);
    else props.onStep(by);
  };

  return (
    <li className={styles.item} data-testid="point">
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.number}>{index + 1}</span>
        <span className={mergeClasses(shared.grow, shared.text)}>{theme}</span>
        <span className={mergeClasses(shared.small, shared.muted)}>{kindWord}</span>
        <span className={shared.hidden}>{centre}</span>
        <span className={styles.pencil} aria-hidden>
          <EditRegular />
        </span>
      </button>
      {!isAtPrimaryCentre && (
        <p className={mergeClasses(shared.text, shared.small, shared.muted, styles.separate)}>
          {kind === "enkeltsag" ? text.pane.card.separateCase(centre) : centre}
        </p>
      )}
      {isOpen && <PointEditor {...props} theme={theme} />}
    </li>
  );
}

function PointEditor(props: PointItemProps & { readonly theme: string }) {
  const { point, index, count, theme } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text, codebook } = useLabels();
  const words = text.pane.card;
  const centres = codebook.centres.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={mergeClasses(styles.editor, shared.stack)}>
      <ThemeSelect label={words.theme} value={point.theme} onPick={props.onTheme} testId="point-theme" />
      <OptionSelect
        label={words.pointCentre}
        options={centres}
        value={point.centre}
        testId="point-centre"
        onPick={(value) => value !== null && props.onCentre(value)}
      />
      <div className={shared.row}>
        <Button
          size="small"
          icon={<ArrowUpRegular fontSize={16} />}
          aria-label={words.moveUp(theme)}
          title={words.moveUp(theme)}
          disabledFocusable={index === 0}
          onClick={() => props.onMove(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular fontSize={16} />}
          aria-label={words.moveDown(theme)}
          title={words.moveDown(theme)}
          disabledFocusable={index === count - 1}
          onClick={() => props.onMove(1)}
        />
        <Button size="small" icon={<DeleteRegular fontSize={16} />} onClick={props.onRemove}>
          {words.removePoint(theme)}
        </Button>
      </div>
    </div>
  );
}
