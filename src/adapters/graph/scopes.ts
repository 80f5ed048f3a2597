// What the add-in may do for the signed-in person, and nothing more: read and mark mails and make drafts in mailboxes
// shared with them, and use the lists an administrator granted the app. Sending is left to Outlook.

/** Delegated scopes of the pane; the administrator consents to them once for everybody. */
export const PANE_SCOPES: readonly string[] = ["Mail.ReadWrite.Shared", "Lists.SelectedOperations.Selected"];

/** Delegated scope of a command that works in the lists of the register as an advisor. */
export const REGISTER_SCOPES: readonly string[] = ["Lists.SelectedOperations.Selected"];

/** Delegated scopes of the administrator who creates the lists and grants the app access to them. */
export const PROVISION_SCOPES: readonly string[] = ["Sites.Manage.All"];
/** Granting access to a list needs full control of its site. */
export const GRANT_SCOPES: readonly string[] = ["Sites.FullControl.All"];

const GRAPH = "https://graph.microsoft.com/";

/** Scopes as Entra ID writes them. */
export const graphScopes = (scopes: readonly string[]): string[] => scopes.map((scope) => `${GRAPH}${scope}`);
