// What to look for. Folded away until asked for: the open cases are what one mostly wants.
import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { itemIdIn, OPEN_CASES, type CaseQuery } from "../../core/cases/case-query";
import { ROW_STATUSES } from "../../core/registration/row";
import { OptionSelect } from "../components/option-select";
import { useLabels, type Labels } from "../labels";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  form: { paddingTop: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, "> *": { minWidth: 0 } },
  input: { minWidth: 0, width: "100%" },
});

export interface CaseFiltersProps {
  readonly casePrefix: string;
  readonly onSearch: (query: CaseQuery) => void;
}

interface Typed extends Omit<CaseQuery, "itemId"> {
  readonly number: string;
}

const NOTHING: Typed = { ...OPEN_CASES, number: "" };

/** The query for what was typed; null where the case number is none. */
function queryOf({ number, ...typed }: Typed, casePrefix: string): CaseQuery | null {
  if (number.trim() === "") return { ...typed, itemId: null };
  const itemId = itemIdIn(number, casePrefix);
  // A number names one case, whatever else stands in the form.
  return itemId === null ? null : { ...OPEN_CASES, status: null, itemId };
}

export function CaseFilters({ casePrefix, onSearch }: CaseFiltersProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const labels = useLabels();
  const words = labels.text.desk.cases;
  const [typed, setTyped] = useState(NOTHING);
  const [isWrong, setWrong] = useState(false);
  const change = (part: Partial<Typed>) => {
    setWrong(false);
    setTyped({ ...typed, ...part });
  };
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    const query = queryOf(typed, casePrefix);
    setWrong(query === null);
    if (query !== null) onSearch(query);
  };
  const clear = () => {
    change(NOTHING);
    onSearch(OPEN_CASES);
  };
  return (
    <details data-testid="case-filters">
      <summary>{words.filters}</summary>
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
