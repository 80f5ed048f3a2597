// A list that draws only the rows in view, so that thousands are as quick as ten. Every row has the same height; arrows,
// Home and End move between rows, Enter opens the one in focus.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "160px", overflowY: "auto", position: "relative" },
  list: { margin: 0, padding: 0, listStyleType: "none", position: "relative" },
  item: { position: "absolute", left: 0, right: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    width: "100%",
    height: "100%",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalM}`,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** Pixels; the row's content must fit. */
  readonly rowHeight: number;
  readonly row: (item: T) => ReactNode;
  readonly onOpen: (item: T) => void;
  /** Told the last place in view. */
  readonly onInView?: (last: number) => void;
  /** What stands under the last row. */
  readonly end?: ReactNode;
  readonly testId?: string;
}

/** Rows drawn beyond the edge of the view. */
const SPARE = 4;
/** Where nothing can be measured. */
const ASSUMED_HEIGHT = 600;

/** The rows to draw. */
export function rowsInView(
  { top, height }: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
): { readonly first: number; readonly last: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  return { first, last: Math.min(count - 1, Math.ceil((top + height) / rowHeight) + SPARE) };
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 8,
  PageUp: (at) => at - 8,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, items, keyOf, rowHeight, row, onOpen, onInView, end, testId } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: ASSUMED_HEIGHT });
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  const { first, last } = rowsInView(view, rowHeight, items.length);
  const at = Math.min(active, Math.max(0, items.length - 1));

  const measure = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setView({ top: scrollTop, height: clientHeight || ASSUMED_HEIGHT });
  };
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (box.current) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => onInView?.(last), [onInView, last, items]);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    box.current?.querySelector<HTMLElement>(`[data-row="${String(at)}"]`)?.focus({ preventScroll: true });
  });

  const move = (event: KeyboardEvent) => {
    const next = STEPS[event.key]?.(at, items.length);
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.min(items.length - 1, Math.max(0, next));
    isMoving.current = true;
    setActive(to);
    reveal(box.current, to, rowHeight);
    measure();
  };
  const drawn = items.slice(first, last + 1).map((item, index) => ({ item, index: first + index }));
  return (
    <div ref={box} className={styles.scroll} onScroll={measure} data-testid={testId}>
      <ul className={styles.list} aria-label={label} style={{ height: items.length * rowHeight }} onKeyDown={move}>
        {drawn.map(({ item, index }) => (
          <li
            key={keyOf(item)}
            className={styles.item}
            style={{ top: index * rowHeight, height: rowHeight }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            <button
              type="button"
              className={mergeClasses(styles.row)}
              data-row={index}
              tabIndex={index === at ? 0 : -1}
              onFocus={() => setActive(index)}
              onClick={() => onOpen(item)}
            >
              {row(item)}
            </button>
          </li>
        ))}
      </ul>
      {end}
    </div>
  );
}

/** Scrolls no further than needed. */
function reveal(box: HTMLElement | null, index: number, rowHeight: number): void {
  if (box === null) return;
  const height = box.clientHeight || ASSUMED_HEIGHT;
  const top = index * rowHeight;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + rowHeight > box.scrollTop + height) box.scrollTop = top + rowHeight - height;
}
