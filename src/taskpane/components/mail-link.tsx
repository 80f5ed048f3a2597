// Two ways to a mail: a window of Outlook's own, and the web. Outlook does not say whether it opened, so the link stays.
import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";

export interface MailLinkProps {
  readonly webLink: string;
  readonly onOpen: () => void;
}

export function MailLink({ webLink, onOpen }: MailLinkProps) {
  const shared = useSharedStyles();
  const { desk } = useLabels().text;
  const [isAsked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    onOpen();
  };
  return (
    <div className={shared.stack}>
      <div className={shared.row}>
        <Button size="small" onClick={ask} data-testid="open-in-outlook">
          {desk.openInOutlook}
        </Button>
        {webLink !== "" && (
          <Link href={webLink} target="_blank" rel="noopener" className={shared.small}>
            {desk.openLink}
            <span className={shared.hidden}> ({desk.newWindow})</span>
          </Link>
        )}
      </div>
      <p role="status" className={mergeClasses(shared.text, shared.small)}>
        {isAsked && desk.asked}
      </p>
    </div>
  );
}
