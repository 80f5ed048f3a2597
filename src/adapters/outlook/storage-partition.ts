// On the web Outlook's frames share one storage where browsers do not part them; Office then names a partition of its own.

/** What keys in the browser's storage begin with; empty where the storage is the add-in's alone. */
export const storagePartition = (): string => {
  // Typed as always present; clients that do not part their storage leave it out.
  const { partitionKey } = Office.context as { partitionKey?: string };
  return partitionKey ?? "";
};
