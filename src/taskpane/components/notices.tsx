// What happened on other mails, told politely.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Text } from "../../text/text";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import type { Notice } from "../state/pane-state";
import { NoticeBar } from "./notice-bar";

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM}` },
  filled: { paddingTop: tokens.spacingVerticalS },
});

export interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onClose: (id: number) => void;
}

export function Notices({ notices, onClose }: NoticesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  return (
    <div
      role="status"
      aria-label={text.pane.notices.heading}
      className={mergeClasses(styles.list, shared.stack, notices.length > 0 && styles.filled)}
    >
      {notices.map((notice) => {
        const isGood = notice.tag !== "failed" && notice.tag !== "changed-mail";
        return (
          <NoticeBar
            key={notice.id}
            tone={isGood ? "success" : "warning"}
            icon={isGood ? <CheckmarkCircleRegular /> : <WarningRegular />}
            testId="notice"
            aside={
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular fontSize={16} />}
                aria-label={text.pane.notices.dismiss}
                title={text.pane.notices.dismiss}
                onClick={() => onClose(notice.id)}
              />
            }
          >
            <p className={shared.text}>{sentenceOf(notice, text)}</p>
          </NoticeBar>
        );
      })}
    </div>
  );
}

function sentenceOf(notice: Notice, { pane }: Text): string {
  switch (notice.tag) {
    case "registered":
      return pane.notices.registered(notice.caseNumber, notice.subject || pane.noSubject);
    case "failed":
      return pane.notices.failed(notice.subject || pane.noSubject);
    case "undone":
      return pane.notices.undone(notice.caseNumber);
    case "detached":
      return pane.notices.detached(notice.caseNumber);
    case "not-a-case":
      return pane.notices.notACase(notice.subject || pane.noSubject);
    case "changed-mail":
      return pane.actions.changedMail;
  }
}
