// Outlook names a message by an EWS id; Graph names the same message by the URL-safe form of the same base64.
// Office.js converts with the same two replacements (`convertToRestId`, `convertToEwsId`).

/** The EWS id of a Graph message id. */
export const toEwsId = (graphId: string): string => graphId.replaceAll("-", "/").replaceAll("_", "+");

/** The Graph message id of an EWS id. */
export const toGraphId = (ewsId: string): string => ewsId.replaceAll("/", "-").replaceAll("+", "_");
