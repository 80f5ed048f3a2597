// A mail's HTML, shown where none of it can run, load or navigate: cleaned, in a frame without scripts or network.

const DROPPED =
  "script,noscript,iframe,frame,object,embed,form,input,button,textarea,select,link,meta,base,svg,math,template";
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const STYLE = `
  :root { color-scheme: light; }
  body { margin: 0; padding: 0 2px 16px; font: 15px/1.5 "Segoe UI", "Segoe UI Web", system-ui, sans-serif; color: #242424;
    overflow-wrap: anywhere; background: #fff; }
  img { max-width: 100%; height: auto; } table { max-width: 100%; } blockquote { margin-left: 12px; }
  pre { white-space: pre-wrap; font: inherit; margin: 0; }`;

const DARK = `:root { color-scheme: dark; } body { background: #292929; color: #e8e8e8; } a { color: #7fb9f5; }
  body * { background: transparent !important; color: inherit !important; border-color: #555 !important; }`;

const clean = (html: string, inline: ReadonlyMap<string, string>): string => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const gone of parsed.querySelectorAll(DROPPED)) gone.remove();
  for (const node of parsed.querySelectorAll("*"))
    for (const { name, value } of [...node.attributes]) {
      const cid = /^cid:(.+)$/i.exec(value)?.[1];
      if (name === "src" && cid && inline.has(cid)) node.setAttribute("src", inline.get(cid) ?? "");
      else if (name.startsWith("on") || ["src", "srcset", "href", "action", "background"].includes(name))
        if (!value.startsWith("data:image/")) node.removeAttribute(name);
    }
  const styles = [...parsed.querySelectorAll("head style")].map((style) => style.outerHTML).join("");
  return styles + parsed.body.innerHTML;
};

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export interface MailBody {
  readonly content: string;
  readonly isHtml: boolean;
  /** Inline pictures by content id, as data URLs. */
  readonly inline: ReadonlyMap<string, string>;
}

/** A frame that shows the body and grows to its height. */
export const mailBodyFrame = (body: MailBody, dark: boolean, title: string): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  const shown = body.isHtml ? clean(body.content, body.inline) : `<pre>${escapeHtml(body.content)}</pre>`;
  frame.className = "mail-body";
  frame.title = title;
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.dataset["testid"] = "mail-body";
  frame.addEventListener("load", () => {
    const height = frame.contentDocument?.documentElement.scrollHeight;
    if (height) frame.style.height = `${height + 8}px`;
  });
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${STYLE}${dark ? DARK : ""}</style>${shown}`;
  return frame;
};

const BLOCKS = "p,div,tr,li,h1,h2,h3,h4,h5,h6,blockquote,table,hr";

/** HTML as Outlook's own plain text: a line per block, nothing more refined. */
export const bodyText = (html: string): string => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const gone of parsed.querySelectorAll("style,script,head")) gone.remove();
  for (const br of parsed.querySelectorAll("br")) br.replaceWith("\n");
  for (const block of parsed.querySelectorAll(BLOCKS)) block.append("\n");
  return parsed.body.textContent.replaceAll("\u00a0", " ");
};
