// Office.js enforces the permission the manifest asks for, by the number the host gives it.

/** The host's number for each `<Permissions>` value of a mail add-in. */
const LEVELS: Readonly<Record<string, number>> = { ReadItem: 1, ReadWriteMailbox: 2, ReadWriteItem: 3 };

const READ_WRITE_MAILBOX = 2;

/** What the host needs to know of the manifest. */
export interface ManifestFacts {
  readonly appId: string;
  readonly permissionLevel: number;
  /** The pane stays open with nothing selected (`SupportsNoItemContext`). */
  readonly supportsNoItem: boolean;
}

const textOf = (manifest: string, element: string): string | null =>
  new RegExp(`<${element}>\\s*([^<]*?)\\s*</${element}>`).exec(manifest)?.[1] ?? null;

/** Reads the facts from the manifest's XML; a missing manifest (null) counts as one that asks for everything we need. */
export const manifestFacts = (manifest: string | null): ManifestFacts => ({
  appId: (manifest && textOf(manifest, "Id")) ?? "00000000-0000-4000-8000-000000000001",
  permissionLevel: LEVELS[(manifest && textOf(manifest, "Permissions")) ?? ""] ?? READ_WRITE_MAILBOX,
  supportsNoItem: (manifest && textOf(manifest, "SupportsNoItemContext")) === "true",
});
