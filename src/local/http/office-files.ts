// Office.js from `node_modules/@microsoft/office-js`, unmodified. For add-in development on this machine only.
import type { ServerResponse } from "node:http";
import { refuse, sendPage } from "./answer";
import { resolveInside, sendFile } from "./static-files";

/** Over plain http Office.js asks this page, in a hidden frame, whether the user trusts the host. */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Tillid</title><script>
addEventListener("message", (event) => {
  if (event.origin === location.origin)
    event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
</script>`;

/** Answers `/office/*`. Office.js asks for `da-DK/…` and `AgaveErrorUX/…`; the package's folders are in lower case. */
export const serveOffice = async (res: ServerResponse, officeDir: string, rest: string): Promise<void> => {
  const name = rest.toLowerCase();
  if (name === "/agaveerrorux/index.html") {
    sendPage(res, TRUST_PAGE);
    return;
  }
  const file = resolveInside(officeDir, name);
  if (!file) refuse(res, 400, "Ugyldig sti");
  else if (!(await sendFile(res, file))) refuse(res, 404, "Findes ikke");
};
