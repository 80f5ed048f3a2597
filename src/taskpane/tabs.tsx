// Mail · Arbejdsliste · Sager. A tab's code is fetched when it is first shown, and it keeps what it shows while another is
// in front. The worklist is counted in the background as soon as the mail on screen is no longer waited for.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { LoadingShape } from "./components/loading-shape";
import { panelId, TabBar, tabId } from "./components/tab-bar";
import type { AskedCases } from "./cases/cases-store";
import type { OpenAppointment } from "../app/ports";
import type { Desk } from "./desk";
import { useLabels } from "./labels";
import { OutboxBar } from "./outbox/outbox-bar";
import { RegisterMeetingProvider, ShowCasesProvider } from "./show-cases-context";

const WorklistTab = lazy(async () => ({ default: (await import("./worklist/worklist-tab")).WorklistTab }));
const CasesTab = lazy(async () => ({ default: (await import("./cases/cases-tab")).CasesTab }));

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", flexGrow: 1 },
  /** As high as the pane: the list scrolls, not the page. */
  desk: { height: "calc(100vh - 44px)", flexGrow: 0 },
  away: { display: "none" },
});

type TabKey = "mail" | "worklist" | "cases";

export interface TabsProps {
  readonly desk: Desk | undefined;
  /** Nothing on the mail's own card is being waited for. */
  readonly isQuiet: boolean;
  /** Mails settled on their own cards: when it changes, what waits is counted anew. */
  readonly settledMails: number;
  /** The mail tab. */
  readonly children: ReactNode;
}

export function Tabs({ desk, isQuiet, settledMails, children }: TabsProps) {
  const { tabs: words } = useLabels().text.desk;
  const [selected, setSelected] = useState<TabKey>("mail");
  const [visited, setVisited] = useState<readonly TabKey[]>([]);
  const [waiting, setWaiting] = useState<number | null>(null);
  const [asked, setAsked] = useState<AskedCases | null>(null);
  const [meeting, setMeeting] = useState<OpenAppointment | null>(null);
  if (isQuiet && !visited.includes("worklist")) setVisited([...visited, "worklist"]);
  if (desk === undefined) return children;
  const select = (key: TabKey) => {
    setSelected(key);
    setVisited([...new Set([...visited, key])]);
  };
  const showCases = (cases: AskedCases) => {
    setAsked(cases);
    select("cases");
  };
  const registerMeeting = (one: OpenAppointment) => {
    setMeeting({ ...one });
    select("cases");
  };
  return (
    <ShowCasesProvider value={showCases}>
      <TabBar
        label={words.label}
        tabs={[
          { key: "mail", label: words.mail, count: null },
          { key: "worklist", label: words.worklist, count: waiting },
          { key: "cases", label: words.cases, count: null },
        ]}
        selected={selected}
        onSelect={select}
        waiting={words.waiting}
      />
      {desk.outbox && <OutboxBar outbox={desk.outbox} />}
      <Panel name="mail" selected={selected}>
        {/* Only one card listens to the keyboard; what is on this one is kept by the pane's store. */}
        {selected === "mail" && <RegisterMeetingProvider value={registerMeeting}>{children}</RegisterMeetingProvider>}
      </Panel>
      <Panel name="worklist" selected={selected}>
        {visited.includes("worklist") && (
          <WorklistTab desk={desk} isShown={selected === "worklist"} settledMails={settledMails} onCount={setWaiting} />
        )}
      </Panel>
      <Panel name="cases" selected={selected}>
        {visited.includes("cases") && <CasesTab desk={desk} asked={asked} meeting={meeting} />}
      </Panel>
    </ShowCasesProvider>
  );
}

interface PanelProps {
  readonly name: TabKey;
  readonly selected: TabKey;
  readonly children: ReactNode;
}

function Panel({ name, selected, children }: PanelProps) {
  const styles = useStyles();
  const { text } = useLabels();
  return (
    <div
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name)}
      className={mergeClasses(styles.panel, name !== "mail" && styles.desk, name !== selected && styles.away)}
    >
      <Suspense fallback={<LoadingShape label={text.pane.loading} />}>{children}</Suspense>
    </div>
  );
}
