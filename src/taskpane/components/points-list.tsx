// klagepunkter: the first is the hovedsag; order, themes and centres are the advisor's.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, useState } from "react";
import type { Suggestion } from "../../core/classification/suggestion";
import type { ThemeId } from "../../core/codebook/codebook";
import type { Choice, ComplaintPoint } from "../../core/registration/decision";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { ChoiceEdit } from "../state/edit-choice";
import { pointKinds } from "../state/point-kinds";
import { ConfidenceMark, percentOf } from "./confidence-mark";
import { PointItem } from "./point-item";
import { ThemeSelect } from "./theme-select";
import type { WhyState } from "./use-whys";
import { WhyQuotes, WhyToggle } from "./why";

/** Edits of the points that answer the machine's suggestion. */
const POINT_EDITS: readonly ChoiceEdit["edit"][] = [
  "add-point",
  "remove-point",
  "move-point",
  "point-theme",
  "put-points",
];
const MOST_HINTS = 2;

const useStyles = makeStyles({
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface PointsListProps {
  readonly choice: Choice;
  /** What the machine thought; null where nothing was suggested. */
  readonly suggested: Suggestion["themes"] | null;
  readonly settled: readonly ChoiceEdit["edit"][];
  readonly onEdit: (edit: ChoiceEdit) => void;
  readonly why?: WhyState;
}

export function PointsList({ choice, suggested, settled, onEdit, why }: PointsListProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text, theme } = useLabels();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<readonly ComplaintPoint[] | null>(null);
  const [listRef, list] = usePointFocus(choice.points);
  const kinds = pointKinds(choice);
  const words = text.pane.card;
  const isSettled = settled.some((edit) => POINT_EDITS.includes(edit));

  const move = (index: number, by: -1 | 1) => {
    const target = index + by;
    const point = choice.points[index];
    if (point === undefined || target < 0 || target >= choice.points.length) return;
    onEdit({ edit: "move-point", index, by });
    setSaid(words.movedUp(theme(point.theme), target + 1));
    list.focusAfterRender(target);
  };
  const remove = (index: number, point: ComplaintPoint) => {
    setRemoved(choice.points);
    onEdit({ edit: "remove-point", index });
    setSaid(words.removed(theme(point.theme)));
    list.focusAfterRender(Math.min(index, choice.points.length - 2));
  };
  const add = (value: ThemeId) => {
    onEdit({ edit: "add-point", theme: value });
    setSaid(words.added(theme(value)));
    list.focusAfterRender(choice.points.length);
  };

  return (
    <div role="group" aria-label={words.points} data-testid="field-points">
      <div className={shared.row}>
        <span className={styles.lead}>{choice.points.length > 0 ? words.pointsLead : words.pointMissing}</span>
        {suggested && (
          <ConfidenceMark confidence={suggested.confidence} probability={suggested.probability} isSettled={isSettled} />
        )}
        {why && (
          <WhyToggle
            field="points"
            label={words.points}
            isOpen={why.isOpen("points")}
            onToggle={() => why.toggle("points")}
          />
        )}
      </div>
      <ol ref={listRef} className={shared.plainList}>
        {choice.points.map((point, index) => (
          <PointItem
            key={`${point.theme} ${String(choice.points.slice(0, index).filter((one) => one.theme === point.theme).length)}`}
            point={point}
            index={index}
            count={choice.points.length}
            kind={kinds[index] ?? "foelgesag"}
            isAtPrimaryCentre={point.centre === choice.centre}
            onTheme={(value) => onEdit({ edit: "point-theme", index, value })}
            onCentre={(value) => onEdit({ edit: "point-centre", index, value })}
            onMove={(by) => move(index, by)}
            onRemove={() => remove(index, point)}
            onStep={(by) => list.focus(index + by)}
          />
        ))}
      </ol>
      {suggested && why?.isOpen("points") && <Quotes suggested={suggested} />}
      <AddPoint choice={choice} suggested={suggested} onAdd={add} />
      <div role="status" className={mergeClasses(shared.row, shared.small, shared.muted)}>
        {removed ? said : <span className={shared.hidden}>{said}</span>}
        {removed && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onEdit({ edit: "put-points", value: removed });
              setRemoved(null);
              setSaid("");
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

function Quotes({ suggested }: { readonly suggested: Suggestion["themes"] }) {
  const { text } = useLabels();
  const word = text.labels.confidence[suggested.confidence];
  const certainty = text.pane.card.confidence(word, percentOf(suggested.probability));
  return <WhyQuotes reasons={suggested.reasons} certainty={certainty} />;
}

/** A button that opens the list of themes, and the machine's next best guesses when it is unsure or has put none. */
function AddPoint(props: Pick<PointsListProps, "choice" | "suggested"> & { readonly onAdd: (theme: ThemeId) => void }) {
  const { choice, suggested, onAdd } = props;
  const shared = useSharedStyles();
  const { text, theme } = useLabels();
  const [isOpen, setOpen] = useState(false);
  const hints = (suggested?.confidence === "usikker" || choice.points.length === 0 ? (suggested?.ranked ?? []) : [])
    .map(({ value }) => value)
    .filter((value) => !choice.points.some((point) => point.theme === value))
    .slice(0, MOST_HINTS);
  const add = (value: ThemeId) => {
    setOpen(false);
    onAdd(value);
  };
  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular fontSize={16} />}
          aria-expanded={isOpen}
          data-testid="add-point"
          onClick={() => setOpen(!isOpen)}
        >
          {text.pane.card.addPoint}
        </Button>
        {hints.map((value) => (
          <Button key={value} size="small" onClick={() => add(value)}>
            {theme(value)}
          </Button>
        ))}
      </div>
      {isOpen && (
        <ThemeSelect label={text.pane.card.theme} value={null} onPick={add} testId="add-point-theme" takesFocus />
      )}
    </div>
  );
}

/** Focus that follows a point the advisor moved, added or removed. */
function usePointFocus(points: readonly ComplaintPoint[]) {
  const ref = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  const focus = (index: number) => ref.current?.children[index]?.querySelector("button")?.focus();
  useEffect(() => {
    if (wanted.current !== null) focus(wanted.current);
    wanted.current = null;
  }, [points]);
  const focusAfterRender = (index: number) => {
    wanted.current = index;
  };
  return [ref, { focus, focusAfterRender }] as const;
}
