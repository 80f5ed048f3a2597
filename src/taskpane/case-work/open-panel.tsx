// The panel of the change the advisor chose, with the colleague's change in its place where there was one meanwhile.
import type { ReactNode } from "react";
import type { Municipality } from "../../core/codebook/settings";
import type { Correction } from "../../core/registration/change";
import type { RowKey, StoredRow } from "../../core/registration/row";
import { useLabels } from "../labels";
import type { CaseLookup } from "./case-lookup";
import type { CaseWorkState, Intent, Panel } from "./case-work-state";
import type { CaseWorkStore } from "./case-work-store";
import { ConflictView, type Meanwhile, type Picks } from "./conflict-view";
import { CorrectPanel } from "./correct-panel";
import type { NumberOf } from "./field-words";
import { FollowPanel } from "./follow-panel";
import { JoinPanel } from "./join-panel";
import { SplitPanel } from "./split-panel";
import { retarget } from "./take-back";
import { UndoPanel } from "./undo-panel";

export interface OpenPanelProps {
  readonly panel: Panel;
  readonly state: CaseWorkState;
  readonly store: CaseWorkStore;
  /** Rows of the registration that stand, in order. */
  readonly rows: readonly StoredRow[];
  readonly municipality: Municipality;
  readonly lookup: CaseLookup;
  readonly numberOf: NumberOf;
  readonly now: () => string;
}

/** What is left to do once the advisor picked: null where nothing of theirs is to be written any more. */
export function resolved(failure: Meanwhile, rest: Intent, picks: Picks): Intent | null {
  const [request, ...others] = rest.requests;
  if (request === undefined) return null;
  if (request.kind !== "correct") return { ...rest, requests: [retarget(request, [failure.row]), ...others] };
  const mine = Object.fromEntries(Object.entries(request.fields).filter(([field]) => picks[field as never] === "mine"));
  const fields: Correction = { ...failure.merged, ...mine };
  const isLeft = Object.keys(fields).length > 0;
  const requests = [...(isLeft ? [{ kind: "correct" as const, row: failure.row, fields }] : []), ...others];
  return requests.length === 0 ? null : { ...rest, requests: requests.map((one) => retarget(one, [failure.row])) };
}

export function OpenPanel(props: OpenPanelProps) {
  const { panel, state, store, rows, municipality, lookup, numberOf } = props;
  const frame = {
    saving: state.saving,
    onSubmit: (intent: Intent) => void store.submit(intent),
    onRetry: () => void store.retry(),
    onCancel: () => store.show(null),
    conflict: <Conflict state={state} store={store} numberOf={numberOf} />,
  };
  const given = { ...frame, conflict: isMeanwhile(state) ? frame.conflict : undefined };
  const numbers = rows.map((row) => numberOf(row.key) ?? "");
  const ofRow = (key: RowKey, draw: (row: StoredRow) => ReactNode) => {
    const row = rows.find((one) => one.key === key);
    return row === undefined ? null : draw(row);
  };
  switch (panel.kind) {
    case "follow":
      return (
        <FollowPanel key={panel.step} {...given} kind={panel.step} rows={rows} caseNumbers={numbers} now={props.now} />
      );
    case "undo":
      return <UndoPanel {...given} rows={rows} caseNumber={numbers[0] ?? ""} />;
    case "correct":
      return ofRow(panel.row, (row) => (
        <CorrectPanel
          {...given}
          row={row}
          caseNumber={numberOf(row.key) ?? ""}
          along={rows.filter(({ parentKey, centre }) => parentKey === row.key && centre === row.centre).length}
        />
      ));
    case "split":
      return ofRow(panel.row, (row) => (
        <SplitPanel
          {...given}
          row={row}
          siblings={rows.filter((one) => one !== row && one.kind === "foelgesag" && one.parentKey === row.parentKey)}
          numberOf={numberOf}
        />
      ));
    default:
      return ofRow(panel.row, (row) => (
        <JoinPanel
          {...given}
          kind={panel.kind}
          row={row}
          caseNumber={numberOf(row.key) ?? ""}
          casePrefix={municipality.casePrefix}
          lookup={lookup}
          onPicked={store.know}
        />
      ));
  }
}

const isMeanwhile = ({ saving }: CaseWorkState): boolean =>
  saving.tag === "failed" && saving.failure.kind === "changed-meanwhile";

function Conflict({ state, store, numberOf }: Pick<OpenPanelProps, "state" | "store" | "numberOf">) {
  const words = useLabels().text.work.conflict;
  const { saving } = state;
  if (saving.tag !== "failed" || saving.failure.kind !== "changed-meanwhile") return null;
  const { failure, rest } = saving;
  return (
    <ConflictView
      failure={failure}
      numberOf={numberOf}
      isCorrection={rest.requests[0]?.kind === "correct"}
      onResolve={(picks) => {
        const intent = resolved(failure, rest, picks);
        if (intent === null) store.giveUp(words.theirsStand);
        else void store.submit(intent);
      }}
      onGiveUp={() => store.giveUp(words.theirsStand)}
    />
  );
}
