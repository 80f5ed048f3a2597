// Recipients as a person types them: "Navn <adresse>; adresse".
import type { Recipient } from "@microsoft/microsoft-graph-types";

/** One line of text for an address field. */
export const recipientsText = (recipients: readonly Recipient[] | null | undefined): string =>
  (recipients ?? [])
    .map(({ emailAddress }) => {
      const { name, address } = emailAddress ?? {};
      return name && name !== address ? `${name} <${address ?? ""}>` : (address ?? "");
    })
    .join("; ");

/** The recipients a line of text names; parts without an @ are left out. */
export const parseRecipients = (text: string): readonly Recipient[] =>
  text
    .split(/[;,\n]/)
    .map((part) => /^\s*(?:"?([^"<]*?)"?\s*<)?\s*([^<>\s]+@[^<>\s]+?)\s*>?\s*$/.exec(part))
    .filter((match) => match !== null)
    .map(([, name, address = ""]) => ({ emailAddress: { name: name?.trim() || address, address } }));
