// The tabs of the pane, with a count where work waits. Arrows move between them, as the ARIA pattern for tabs says.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useSharedStyles } from "../shared-styles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  tab: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: 0,
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    // Transparent borders are drawn there.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: "1px solid" },
  },
});

export interface Tab<K extends string> {
  readonly key: K;
  readonly label: string;
  /** Null or 0: nothing waits, or it is not known yet. */
  readonly count: number | null;
}

export interface TabBarProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  readonly waiting: (count: number) => string;
}

export const tabId = (key: string): string => `tab-${key}`;
export const panelId = (key: string): string => `panel-${key}`;

export function TabBar<K extends string>({ label, tabs, selected, onSelect, waiting }: TabBarProps<K>) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ key }) => key === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onSelect(next.key);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(next.key)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.bar} onKeyDown={move}>
      {tabs.map(({ key, label: name, count }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(key)}
          aria-controls={panelId(key)}
          aria-selected={key === selected}
          tabIndex={key === selected ? 0 : -1}
          className={mergeClasses(styles.tab, key === selected && styles.selected)}
          onClick={() => onSelect(key)}
        >
          {name}
          {count !== null && count > 0 && (
            <>
              <span className={styles.count} aria-hidden>
                {count > 99 ? "99+" : count}
              </span>
              <span className={shared.hidden}>, {waiting(count)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
