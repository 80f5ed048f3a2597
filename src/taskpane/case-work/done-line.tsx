// What just happened to the case, with the way back.
import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { NoticeBar } from "../components/notice-bar";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { DoneLine as Done } from "./case-work-state";

export interface DoneLineProps {
  readonly done: Done | null;
  readonly onUndo: () => void;
}

export function DoneLine({ done, onUndo }: DoneLineProps) {
  const shared = useSharedStyles();
  const words = useLabels().text.work.done;
  return (
    <div role="status">
      {done && (
        <NoticeBar
          tone="success"
          icon={<CheckmarkCircleRegular />}
          testId="what-happened"
          aside={
            done.back.length > 0 && (
              <Button size="small" onClick={onUndo} data-testid="undo-change">
                {words.undo}
              </Button>
            )
          }
        >
          <p className={shared.text}>{done.sentence}</p>
          {done.already && <p className={mergeClasses(shared.text, shared.small)}>{words.already}</p>}
          {done.eventsLeft > 0 && <p className={mergeClasses(shared.text, shared.small)}>{words.eventsLeft}</p>}
        </NoticeBar>
      )}
    </div>
  );
}
