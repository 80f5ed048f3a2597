// What to look for. Folded away until asked for, and when something was searched for: what is shown then says so in a line.
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useRef, useState } from "react";
import { itemIdIn, OPEN_CASES, type CaseQuery } from "../../core/cases/case-query";
import { ROW_STATUSES } from "../../core/registration/row";
import { OptionSelect } from "../components/option-select";
import { useLabels, type Labels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  form: { paddingTop: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, "> *": { minWidth: 0 } },
  input: { minWidth: 0, width: "100%" },
  active: { paddingInlineStart: tokens.spacingHorizontalS },
});

export interface CaseFiltersProps {
  readonly casePrefix: string;
  /** What the list shows; null where it was not searched for. */
  readonly query: CaseQuery | null;
  readonly onSearch: (query: CaseQuery) => void;
}

interface Typed extends Omit<CaseQuery, "itemId"> {
  readonly number: string;
}

const NOTHING: Typed = { ...OPEN_CASES, number: "" };

const typedOf = ({ itemId, ...query }: CaseQuery): Typed => ({
  ...query,
  number: itemId === null ? "" : String(itemId),
});

/** The query for what was typed; null where the case number is none. A number names its case, whatever else stands in the form. */
function queryOf({ number, ...typed }: Typed, casePrefix: string): CaseQuery | null {
  const { esdhNumber } = typed;
  if (number.trim() !== "") {
    const itemId = itemIdIn(number, casePrefix);
    return itemId === null ? null : { ...OPEN_CASES, status: null, itemId };
  }
  return esdhNumber === null ? { ...typed, itemId: null } : { ...OPEN_CASES, status: null, esdhNumber };
}

/** What a query asks for, in the words of the form. */
function saidOf(query: CaseQuery, { text, centre, theme }: Labels): string {
  const words = text.desk.cases;
  const { itemId, esdhNumber, status } = query;
  const said = [
    itemId !== null && `${words.number} ${String(itemId)}`,
    esdhNumber !== null && `${words.esdh} ${esdhNumber}`,
    status !== null && (status === "open" ? words.open : text.labels.rowStatus[status]),
    query.centre !== null && centre(query.centre),
    query.theme !== null && theme(query.theme),
    query.from !== null && `${words.from} ${text.dates.date(query.from)}`,
    query.to !== null && `${words.to} ${text.dates.date(query.to)}`,
  ];
  return said.filter((one) => one !== false).join(" · ");
}

export function CaseFilters({ casePrefix, query, onSearch }: CaseFiltersProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.desk.cases;
  const [typed, setTyped] = useState(() => (query === null ? NOTHING : typedOf(query)));
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const [isWrong, setWrong] = useState(false);
  const change = (part: Partial<Typed>) => {
    setWrong(false);
    setTyped({ ...typed, ...part });
  };
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    const asked = queryOf(typed, casePrefix);
    setWrong(asked === null);
    if (asked !== null) show(asked);
  };
  // What was pressed is folded away, so the line that says what is shown takes the focus.
  const show = (asked: CaseQuery) => {
    setOpen(false);
    summary.current?.focus();
    onSearch(asked);
  };
  const clear = () => {
    change(NOTHING);
    show(OPEN_CASES);
  };
  return (
    <details data-testid="case-filters" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>
        {words.filters}
        {!isOpen && query !== null && (
          <span className={mergeClasses(styles.active, shared.small, shared.muted)} data-testid="searched-for">
            {saidOf(query, labels)}
          </span>
        )}
      </summary>
      <form className={mergeClasses(styles.form, shared.stack)} onSubmit={search}>
        <Field
          label={words.number}
          size="small"
          {...(isWrong
            ? { validationState: "error" as const, validationMessage: words.wrongNumber(casePrefix) }
            : { hint: words.numberHint })}
        >
          <Input
            className={styles.input}
            size="small"
            value={typed.number}
            onChange={(_, { value }) => change({ number: value })}
          />
        </Field>
        <Field label={words.esdh} size="small">
          <Input
            className={styles.input}
            size="small"
            value={typed.esdhNumber ?? ""}
            onChange={(_, { value }) => change({ esdhNumber: value.trim() || null })}
          />
        </Field>
        <Choices typed={typed} labels={labels} onChange={change} />
        <div className={shared.row}>
          <Button appearance="primary" size="small" type="submit" data-testid="search-cases">
            {words.search}
          </Button>
          <Button size="small" onClick={clear}>
            {words.clear}
          </Button>
        </div>
      </form>
    </details>
  );
}

interface ChoicesProps {
  readonly typed: Typed;
  readonly labels: Labels;
  readonly onChange: (part: Partial<Typed>) => void;
}

function Choices({ typed, labels, onChange }: ChoicesProps) {
  const styles = useStyles();
  const { text, codebook } = labels;
  const words = text.desk.cases;
  const statuses = [
    { value: "open" as const, label: words.open },
    ...ROW_STATUSES.map((value) => ({ value, label: text.labels.rowStatus[value] })),
  ];
  return (
    <>
      <OptionSelect
        label={words.status}
        options={statuses}
        value={typed.status}
        emptyLabel={words.any}
        onPick={(status) => onChange({ status })}
      />
      <OptionSelect
        label={words.centre}
        options={codebook.centres.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.centre}
        emptyLabel={words.any}
        onPick={(centre) => onChange({ centre })}
      />
      <OptionSelect
        label={words.theme}
        options={codebook.themes.map(({ id }) => ({ value: id, label: labels.theme(id) }))}
        value={typed.theme}
        emptyLabel={words.any}
        onPick={(theme) => onChange({ theme })}
      />
      <div className={styles.pair}>
        {(["from", "to"] as const).map((end) => (
          <Field key={end} label={words[end]} size="small">
            <Input
              className={styles.input}
              size="small"
              type="date"
              value={typed[end] ?? ""}
              onChange={(_, { value }) => onChange({ [end]: value || null })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
