// The one question a step asks beside its date: what was answered, what the citizen says, how it was assessed.
import {
  ANSWER_RESULTS,
  CITIZEN_REACTIONS,
  CRITICISM,
  FOLLOWED,
  type AnswerResult,
  type CitizenReaction,
  type Criticism,
  type Followed,
} from "../../core/registration/row";
import type { FollowKind } from "../../text/work-text";
import { OptionSelect } from "../components/option-select";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { Answers } from "./answers";

/** What the advisor has told so far. */
export interface Said {
  /** ISO date. */
  readonly on: string | null;
  readonly result: AnswerResult | null;
  readonly reaction: CitizenReaction | null;
  readonly criticism: Criticism | null;
  readonly followed: Followed | null;
}

interface QuestionsProps {
  readonly kind: FollowKind;
  readonly said: Said;
  readonly onChange: (part: Partial<Said>) => void;
}

export function FollowQuestions({ kind, said, onChange }: QuestionsProps) {
  const shared = useSharedStyles();
  const { text } = useLabels();
  const { follow, answerResult, citizenReaction, criticism, followed } = text.work;
  if (kind === "answered")
    return (
      <Answers
        label={follow.result}
        options={ANSWER_RESULTS.map((value) => ({ value, label: answerResult[value] }))}
        value={said.result}
        onPick={(result) => onChange({ result })}
        testId="answer-result"
      />
    );
  if (kind === "reaction")
    return (
      <Answers
        label={follow.reaction}
        options={CITIZEN_REACTIONS.map((value) => ({ value, label: citizenReaction[value] }))}
        value={said.reaction}
        onPick={(reaction) => onChange({ reaction })}
        testId="citizen-reaction"
      />
    );
  if (kind !== "assessed") return null;
  return (
    <div className={shared.stack}>
      <OptionSelect
        label={follow.criticism}
        options={CRITICISM.map((value) => ({ value, label: criticism[value] }))}
        value={said.criticism}
        emptyLabel={text.pane.rest.none}
        testId="criticism"
        onPick={(picked) => onChange({ criticism: picked })}
      />
      <Answers
        label={follow.criticismFollowed}
        options={FOLLOWED.map((value) => ({ value, label: followed[value] }))}
        value={said.followed}
        onPick={(picked) => onChange({ followed: picked })}
        testId="criticism-followed"
      />
    </div>
  );
}
