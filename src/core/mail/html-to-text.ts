// The text a reader sees in an HTML mail, as the rest of the product reads it. Own code because `core` has no DOM and
// because what matters here is what a general converter gets wrong: cells never run together (`010190` `1234` must not
// become a number nobody wrote), zero-width and no-break spaces survive, quoted blocks stay recognisable.
import { decodeEntities } from "./entities";
import { readHtml } from "./html-tokens";
import { TextWriter } from "./text-writer";

const BLOCKS = new Set(
  "address article aside body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul caption blockquote".split(
    " ",
  ),
);
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "table"]);
/** Tags that can only stand in the body: they end a `head` nobody closed. */
const BODY_ONLY = new Set(["body", "p", "div", "table", "span", "br", "blockquote"]);

/** Word and Outlook write every line as a paragraph without margins. */
const isTight = (attributes: string): boolean => /mso|margin:\s*0|margin-bottom:\s*0/i.test(attributes.slice(0, 500));

/** A quoted message, as opposed to an indented paragraph. */
const isQuote = (attributes: string): boolean => /cite|quote|border-left/i.test(attributes.slice(0, 1000));

interface State {
  readonly writer: TextWriter;
  head: boolean;
  pre: number;
  /** For each open list: the number of its last item, or null where it has none. */
  readonly lists: (number | null)[];
  /** For each open blockquote: whether it is a quoted message. */
  readonly quotes: boolean[];
  depth: number;
  /** The paragraph last opened has no margins. */
  tight: boolean;
}

function open(state: State, name: string, attributes: string): void {
  if (name === "head") state.head = true;
  if (BODY_ONLY.has(name)) state.head = false;
  if (name === "br") {
    state.writer.forceBreak();
    return;
  }
  if (name === "td" || name === "th") {
    state.writer.cell();
    return;
  }
  if (!BLOCKS.has(name)) return;
  state.tight = name === "p" ? isTight(attributes) : state.tight;
  state.writer.breakLine(SPACED.has(name) && !(name === "p" && state.tight));
  if (name === "ol" || name === "ul") state.lists.push(name === "ol" ? 0 : null);
  if (name === "li") state.writer.lead(itemMark(state.lists));
  if (name === "pre") state.pre += 1;
  if (name === "blockquote") quote(state, isQuote(attributes));
}

/** `2. ` in a numbered list, else `- `; counts the item. */
function itemMark(lists: (number | null)[]): string {
  const last = lists.at(-1) ?? null;
  if (last === null) return "- ";
  lists[lists.length - 1] = last + 1;
  return `${last + 1}. `;
}

function quote(state: State, isMessage: boolean): void {
  state.quotes.push(isMessage);
  if (isMessage) state.writer.setQuoteDepth((state.depth += 1));
}

function close(state: State, name: string): void {
  if (name === "head") state.head = false;
  if (!BLOCKS.has(name)) return;
  state.writer.breakLine(SPACED.has(name) && !(name === "p" && state.tight));
  if (name === "ol" || name === "ul") state.lists.pop();
  if (name === "pre") state.pre = Math.max(0, state.pre - 1);
  if (name === "blockquote" && state.quotes.pop() === true) state.writer.setQuoteDepth((state.depth -= 1));
}

/**
 * The visible text of a mail's HTML, lines separated by `\n`. Table cells are separated by a tab, quoted messages
 * (`blockquote`) are marked `> `, list items `- ` or by their
 * number. Links keep their text; images, styles, scripts, comments and
 * Outlook's conditional parts are left out. Never throws; linear time.
 */
export function htmlToText(html: string): string {
  const state: State = { writer: new TextWriter(), head: false, pre: 0, lists: [], quotes: [], depth: 0, tight: false };
  readHtml(html, {
    text: (raw) => {
      if (state.head) return;
      if (state.pre > 0) state.writer.verbatim(decodeEntities(raw));
      else state.writer.flow(raw, decodeEntities);
    },
    open: (name, attributes) => open(state, name, attributes),
    close: (name) => close(state, name),
  });
  return state.writer.finish();
}
