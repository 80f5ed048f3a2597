// What happened since: forwarded, answered, chased, closed. A date, at most one question, and which of the cases it is about.
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { ChangeRequest, FollowStep } from "../../core/registration/change";
import type { StoredRow } from "../../core/registration/row";
import type { FollowKind } from "../../text/work-text";
import { subjectOf } from "../cases/case-row";
import { DateField } from "../components/date-field";
import { useLabels } from "../labels";
import { FollowQuestions, type Said } from "./follow-questions";
import { type PanelProps, WorkPanel } from "./work-panel";

/** The step that was told; null where something is missing. */
function stepOf(kind: FollowKind, said: Said, today: string, now: string): FollowStep | null {
  const { on, result, reaction, criticism, followed } = said;
  switch (kind) {
    case "forwarded":
      return on === null ? null : { step: "forwarded", at: on === today ? now : `${on}T12:00:00Z` };
    case "answered":
      return on === null || result === null ? null : { step: "answered", on, result };
    case "reaction":
      return reaction && { step: "reaction", reaction };
    case "assessed":
      return criticism || followed ? { step: "assessed", criticism, followed } : null;
    case "closed":
      return on === null ? null : { step: "closed", on };
    case "reopened":
      return { step: "reopened" };
    case "remind":
      return null;
  }
}

const DATED: readonly FollowKind[] = ["forwarded", "answered", "closed", "remind"];

export interface FollowPanelProps extends PanelProps {
  readonly kind: FollowKind;
  readonly rows: readonly StoredRow[];
  readonly caseNumbers: readonly string[];
  /** ISO date-time of now. */
  readonly now: () => string;
}

/** Rows a step is mostly about: all that it can be about. */
const likely = (kind: FollowKind, rows: readonly StoredRow[]): readonly StoredRow[] => {
  if (kind === "remind") return rows.filter((row) => row.kind !== "foelgesag").slice(0, 1);
  if (kind === "reopened") return rows.filter(({ status }) => status === "lukket");
  return rows.filter(({ status }) => status !== "lukket" || (kind !== "forwarded" && kind !== "closed"));
};

export function FollowPanel(props: FollowPanelProps) {
  const { kind, rows, caseNumbers, now, onSubmit, ...frame } = props;
  const labels = useLabels();
  const { text, today, centre } = labels;
  const words = text.work.follow;
  const [said, setSaid] = useState<Said>({
    on: DATED.includes(kind) ? today : null,
    result: null,
    reaction: null,
    criticism: rows[0]?.criticism ?? null,
    followed: rows[0]?.criticismFollowed ?? null,
  });
  const [chosen, setChosen] = useState(() => new Set(likely(kind, rows).map(({ key }) => key)));
  const about = rows.filter(({ key }) => chosen.has(key));
  const [first] = about;
  const step = stepOf(kind, said, today, now());
  const requests = (): readonly ChangeRequest[] => {
    if (kind === "remind")
      return about.flatMap((row) => (said.on ? [{ kind: "remind" as const, row, on: said.on }] : []));
    return step === null ? [] : [{ kind: "follow", rows: about, step }];
  };
  const lacking = DATED.includes(kind) && said.on === null ? text.work.problems["date-wrong"] : words.pickResult;
  const isLacking = kind === "remind" ? said.on === null : step === null;
  const change = (part: Partial<Said>) => setSaid({ ...said, ...part });
  return (
    <WorkPanel
      {...frame}
      heading={words.buttons[kind]}
      asksReason={kind === "reopened"}
      confirm={words.confirm[kind]}
      plan={kind === "remind" && first ? words.remindPlan(centre(first.centre)) : null}
      problem={about.length === 0 ? words.noneChosen : isLacking ? lacking : null}
      onConfirm={(reason) => onSubmit({ requests: requests(), reason, done: words.done[kind] })}
      testId="follow-panel"
    >
      {DATED.includes(kind) && (
        <DateField label={words.on[kind]} value={said.on} onPick={(on) => change({ on })} testId="follow-date" />
      )}
      <FollowQuestions kind={kind} said={said} onChange={change} />
      {rows.length > 1 && (
        <div role="group" aria-label={words.concerns}>
          {rows.map((row, index) => (
            <Checkbox
              key={row.key}
              label={text.work.pick.chosen(caseNumbers[index] ?? "", subjectOf(row, labels))}
              checked={chosen.has(row.key)}
              onChange={(_, { checked }) =>
                setChosen(new Set(checked ? [...chosen, row.key] : [...chosen].filter((key) => key !== row.key)))
              }
            />
          ))}
        </div>
      )}
    </WorkPanel>
  );
}
