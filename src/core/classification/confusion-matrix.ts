// What was suggested where something else was right: the table a municipality reads its own misses from.

/** Right value → suggested value → mails. Only what happened stands in it; both sorted. */
export type ConfusionMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Counts every pair of right and suggested value. */
export function confusionMatrix(
  pairs: readonly { readonly right: string; readonly suggested: string }[],
): ConfusionMatrix {
  const rows = new Map<string, Map<string, number>>();
  for (const { right, suggested } of pairs) {
    const row = rows.get(right) ?? new Map<string, number>();
    rows.set(right, row.set(suggested, (row.get(suggested) ?? 0) + 1));
  }
  return sorted([...rows].map(([right, row]) => [right, sorted(row)] as const));
}
