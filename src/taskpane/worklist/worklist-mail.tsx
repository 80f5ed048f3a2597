// A mail of the worklist with the same card as a mail selected in Outlook, on a store of its own: it is known from Graph,
// so it can be registered also where Outlook cannot show it.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Understanding } from "../../app/workbench";
import { ok } from "../../core/result";
import { CardView } from "../components/card-view";
import { focusOnMount } from "../components/focus-on-mount";
import { LoadingShape } from "../components/loading-shape";
import { MailLink } from "../components/mail-link";
import type { Desk } from "../desk";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { isNotACase } from "../state/card";
import { createPaneStore, type PaneStore } from "../state/pane-store";
import { selectedCard } from "../state/pane-state";

const useStyles = makeStyles({
  mail: { display: "flex", flexDirection: "column", flexGrow: 1, overflowY: "auto" },
  top: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  body: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "40vh",
    overflowY: "auto",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface WorklistMailProps {
  readonly understanding: Understanding;
  readonly webLink: string;
  readonly desk: Desk;
  /** False while another tab is shown: the card must not listen to the keyboard then. */
  readonly isShown: boolean;
  /** `isSettled`: the mail was registered or marked. */
  readonly onClose: (isSettled: boolean) => void;
}

/** A pane store where this mail is what lies open. */
const createMailStore = ({ mail }: Understanding, { workbench, today }: Desk): PaneStore =>
  createPaneStore({
    workbench,
    today,
    readMail: () => Promise.resolve(ok(mail)),
    onMailChanged: () => () => undefined,
    isStillOpen: () => true,
  });

export function WorklistMail({ understanding, webLink, desk, isShown, onClose }: WorklistMailProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { text } = useLabels();
  const [store] = useState(() => createMailStore(understanding, desk));
  const state = useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => store.start(), [store]);
  const card = selectedCard(state);
  const { graphId, text: body } = understanding.mail;
  const known = card?.status.tag === "known" ? card.status.status.state : null;
  const isSettled = known === "registered" || known === "attached" || (card !== null && isNotACase(card));
  return (
    <div
      className={styles.mail}
      data-testid="worklist-mail"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose(isSettled);
      }}
    >
      <div className={mergeClasses(styles.top, shared.stack)}>
        <div>
          <Button
            size="small"
            appearance="subtle"
            ref={focusOnMount}
            icon={<ArrowLeftRegular />}
            data-testid="back-to-list"
            onClick={() => onClose(isSettled)}
          >
            {text.desk.backToList}
          </Button>
        </div>
        <MailLink webLink={webLink} onOpen={() => void desk.openMail(graphId ?? "")} />
        <details>
          <summary>{text.desk.worklist.showText}</summary>
          <div className={mergeClasses(styles.body, shared.small)} tabIndex={0}>
            {body}
          </div>
        </details>
      </div>
      {card && isShown && <CardView card={card} actions={store.actions} />}
      {!card && <LoadingShape label={text.pane.reading} />}
    </div>
  );
}
