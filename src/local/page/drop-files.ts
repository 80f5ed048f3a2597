// Mail files dropped on the window or chosen from disk go into the open mailbox.
import { element } from "./element";
import { RefusedError } from "./mail-client";
import { toast } from "./toast";
import type { Words } from "./words";

/** Puts the files into the mailbox; says which could not be read. Gives the ids of the mails that lie there now. */
export const addMailFiles = async (
  mailbox: string,
  files: readonly File[],
  words: Words,
): Promise<readonly string[]> => {
  const added: string[] = [];
  for (const file of files)
    try {
      added.push(await upload(mailbox, file));
    } catch (error) {
      const refused = error instanceof RefusedError && error.status < 500;
      toast(refused ? words.unreadable(file.name) : words.notReached, "problem");
    }
  if (added.length > 0) toast(words.added(added.length));
  return added;
};

const upload = async (mailbox: string, file: File): Promise<string> => {
  const path = `/local/mailboxes/${encodeURIComponent(mailbox)}/messages`;
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
    body: file,
  });
  if (!response.ok) throw new RefusedError(response.status, file.name);
  return ((await response.json()) as { readonly id: string }).id;
};

/** Lets files be dropped anywhere on the window. */
export const acceptDrops = (words: () => Words, onFiles: (files: readonly File[]) => void): HTMLElement => {
  const zone = element("div", { class: "drop-zone", "data-testid": "drop-zone" });
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const show = (shown: boolean) => {
    zone.textContent = words().drop;
    zone.classList.toggle("shown", shown);
  };
  addEventListener("dragenter", (event) => carriesFiles(event) && show(true));
  addEventListener("dragover", (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  zone.addEventListener("dragleave", () => show(false));
  addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    show(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
  return zone;
};
