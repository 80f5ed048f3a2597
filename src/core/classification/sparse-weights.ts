// The weights of all questions that are not zero, row by row: most are zero, a mail has thousands of features, and one walk
// over its rows answers every question.

export interface SparseWeights {
  /** `starts[row]`…`starts[row + 1]`: entries of a row. */
  readonly starts: Int32Array;
  /** Class of each entry, counted through all questions; ascending within a row. */
  readonly classes: Uint8Array;
  readonly values: Float32Array;
}

/** What a file holds of one question: a whole number for each class of each row. */
export interface LevelTable {
  readonly levels: Int16Array;
  readonly width: number;
  /** How many of a row's levels are not zero. */
  readonly held: Uint8Array;
  /** What one level moves, in a row whose reach is 1. */
  readonly step: number;
  /** Of two rivals only the second has levels: the first has the same weights with the other sign. */
  readonly isMirrored: boolean;
}

/** Classes that `SparseWeights.classes` can tell apart. */
const MOST_CLASSES = 256;

/** The tables of all questions put together; a level moves less in a row of more `reach`. Throws at more classes than a byte tells apart. */
export function sparseWeights(tables: readonly LevelTable[], reach: Float64Array): SparseWeights {
  const starts = new Int32Array(reach.length + 1);
  for (const { held, isMirrored } of tables)
    for (let row = 0; row < held.length; row += 1)
      starts[row + 1] = (starts[row + 1] ?? 0) + (held[row] ?? 0) * (isMirrored ? 2 : 1);
  for (let row = 0; row < reach.length; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const count = starts[reach.length] ?? 0;
  const all = { starts, classes: new Uint8Array(count), values: new Float32Array(count) };
  const next = starts.slice();
  let first = 0;
  for (const table of tables) {
    fill(all, next, { table, first, reach });
    first += table.isMirrored ? 2 : table.width;
  }
  if (first > MOST_CLASSES) throw new Error(`the model has ${String(first)} classes, more than its weights can name`);
  return all;
}

interface Filling {
  readonly table: LevelTable;
  readonly first: number;
  readonly reach: Float64Array;
}

/** Adds a table behind what its rows hold already: `next` is the place of each row's next entry. */
function fill({ classes, values }: SparseWeights, next: Int32Array, { table, first, reach }: Filling): void {
  const { levels, width, held, step, isMirrored } = table;
  for (let row = 0; row < held.length; row += 1) {
    let left = held[row] ?? 0;
    if (left === 0) continue;
    const unit = step / (reach[row] ?? 1);
    let entry = next[row] ?? 0;
    for (let cls = 0; left > 0; cls += 1) {
      const level = levels[row * width + cls] ?? 0;
      if (level === 0) continue;
      left -= 1;
      if (isMirrored) {
        classes[entry] = first;
        values[entry] = -level * unit;
        entry += 1;
      }
      classes[entry] = isMirrored ? first + 1 : first + cls;
      values[entry] = level * unit;
      entry += 1;
    }
    next[row] = entry;
  }
}

/** What is added to weights: row → class → how much. */
export type WeightChanges = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The weights with changes laid on top; those given stay as they are. */
export function withChanges(weights: SparseWeights, changes: WeightChanges): SparseWeights {
  const rows = weights.starts.length - 1;
  const most = [...changes.values()].reduce((sum, { size }) => sum + size, weights.classes.length);
  const classes = new Uint8Array(most);
  const values = new Float32Array(most);
  const starts = new Int32Array(rows + 1);
  let end = 0;
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [weights.starts[row] ?? 0, weights.starts[row + 1] ?? 0];
    const added = changes.get(row);
    if (added === undefined) {
      classes.set(weights.classes.subarray(from, to), end);
      values.set(weights.values.subarray(from, to), end);
      end += to - from;
    } else
      for (const [cls, value] of merged(weights, [from, to], added)) {
        classes[end] = cls;
        values[end] = value;
        end += 1;
      }
    starts[row + 1] = end;
  }
  return { starts, classes: classes.subarray(0, end), values: values.subarray(0, end) };
}

/** The entries of a row, and what is added to them, by class. */
function merged(
  { classes, values }: SparseWeights,
  [from, to]: readonly [number, number],
  added: ReadonlyMap<number, number>,
): readonly (readonly [cls: number, value: number])[] {
  const row = new Map<number, number>();
  for (let entry = from; entry < to; entry += 1) row.set(classes[entry] ?? 0, values[entry] ?? 0);
  for (const [cls, change] of added) row.set(cls, (row.get(cls) ?? 0) + change);
  return [...row].sort(([one], [other]) => one - other);
}
