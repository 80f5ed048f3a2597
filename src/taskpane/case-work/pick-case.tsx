// Another case, found by its number while it is typed, or picked among those of the list.
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CaseLine } from "../../core/cases/case-line";
import { caseNumber } from "../../core/registration/row";
import { subjectOf } from "../cases/case-row";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { CaseLookup } from "./case-lookup";

const PAUSE_MS = 250;
const MOST_SHOWN = 5;

const useStyles = makeStyles({
  case: { justifyContent: "flex-start", textAlign: "left", width: "100%", fontWeight: tokens.fontWeightRegular },
});

type Found = { readonly tag: "searching" } | { readonly tag: "found"; readonly lines: readonly CaseLine[] | null };

export interface PickCaseProps {
  readonly question: string;
  readonly lookup: CaseLookup;
  readonly casePrefix: string;
  /** Whether a line can be picked at all. */
  readonly fits: (line: CaseLine) => boolean;
  readonly onPick: (line: CaseLine) => void;
}

export function PickCase({ question, lookup, casePrefix, fits, onPick }: PickCaseProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.work.pick;
  const [typed, setTyped] = useState("");
  const found = useFound(lookup, typed);
  const isTyped = typed.trim() !== "";
  const lines = (found.tag === "found" ? (found.lines ?? []) : []).filter(fits);
  const offered = isTyped ? lines : lookup.shown.filter(fits).slice(0, MOST_SHOWN);
  const isNone = isTyped && found.tag === "found" && lines.length === 0;
  const said = !isTyped
    ? offered.length > 0 && words.shown
    : found.tag === "searching"
      ? words.searching
      : isNone && (found.lines === null ? words.failed : words.none);
  return (
    <div className={shared.stack}>
      <p className={mergeClasses(shared.text, shared.small)}>{question}</p>
      <Field label={words.label} size="small" hint={words.hint}>
        <Input
          size="small"
          value={typed}
          autoComplete="off"
          placeholder={`${casePrefix}-`}
          data-testid="pick-number"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <p role="status" className={mergeClasses(shared.text, shared.small, shared.muted)}>
        {said}
      </p>
      <ul className={shared.plainList} data-testid="pick-cases">
        {offered.map((line) => (
          <li key={line.itemId}>
            <Button size="small" appearance="subtle" className={styles.case} onClick={() => onPick(line)}>
              {words.chosen(caseNumber(casePrefix, line), subjectOf(line, labels))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What was found for what is typed, once the advisor pauses; `lines` null where the search failed. */
function useFound(lookup: CaseLookup, typed: string): Found {
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly lines: readonly CaseLine[] | null } | null>(
    null,
  );
  useEffect(() => {
    if (typed.trim() === "") return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      void lookup.find(typed).then((found) => {
        if (!isLate) setAnswer({ typed, lines: found.ok ? found.value : null });
      });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [lookup, typed]);
  return answer?.typed === typed ? { tag: "found", lines: answer.lines } : { tag: "searching" };
}
