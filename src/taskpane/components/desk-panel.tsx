// The frame of a tab beside the mail: heading with count, municipality, a way to fetch again, and what stands below.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { Municipality } from "../../core/codebook/settings";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { OptionSelect } from "./option-select";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, flexGrow: 1 },
});

export interface DeskPanelProps {
  readonly heading: string;
  /** Announced when it changes. */
  readonly status: string;
  readonly municipality: Municipality | null;
  readonly municipalities: readonly Municipality[];
  readonly onMunicipality: (id: string) => void;
  readonly onRefresh: () => void;
  readonly isBusy: boolean;
  /** Between the heading and the list. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly testId: string;
}

export function DeskPanel(props: DeskPanelProps) {
  const { heading, status, municipality, municipalities, onMunicipality, onRefresh, isBusy, tools, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { desk } = useLabels().text;
  return (
    <section className={styles.panel} aria-label={heading} data-testid={props.testId}>
      <div className={styles.head}>
        <div className={shared.row}>
          <h2 className={styles.heading}>{heading}</h2>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular fontSize={16} />}
            aria-label={desk.refresh}
            title={desk.refresh}
            disabled={isBusy}
            onClick={onRefresh}
          />
        </div>
        <p role="status" className={mergeClasses(shared.text, shared.small, shared.muted)}>
          {status}
        </p>
        {municipalities.length > 1 && (
          <OptionSelect
            label={desk.municipality}
            options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
            value={municipality?.id ?? null}
            onPick={(id) => id !== null && onMunicipality(id)}
            testId="municipality"
          />
        )}
        {tools}
      </div>
      {children}
    </section>
  );
}
