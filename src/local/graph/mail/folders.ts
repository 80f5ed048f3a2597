// The folders every mailbox has, under the names Outlook shows in Danish.

export interface Folder {
  /** Well-known name in Graph paths. */
  readonly name: string;
  readonly displayName: string;
}

export const FOLDERS: readonly Folder[] = [
  { name: "archive", displayName: "Arkiv" },
  { name: "inbox", displayName: "Indbakke" },
  { name: "drafts", displayName: "Kladder" },
  { name: "sentitems", displayName: "Sendt post" },
  { name: "deleteditems", displayName: "Slettet post" },
  { name: "outbox", displayName: "Udbakke" },
  { name: "junkemail", displayName: "Uønsket mail" },
];
