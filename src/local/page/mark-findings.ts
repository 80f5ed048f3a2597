// Marks personal data in the mail that is shown, so that one sees at a glance what the scanner sees. The words are read
// as they are shown, so a number that tags split (`120371-<b>6123</b>`) is marked too. Only this page is changed: the
// mail itself stays as it is, and nothing is kept.
import type { Finding } from "../../core/personal-data/finding";

const SKIPPED = new Set(["STYLE", "SCRIPT", "MARK"]);
const INLINE = /^(?:A|ABBR|B|BDO|BIG|CODE|EM|FONT|I|INS|MARK|O:P|S|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TT|U|WBR)$/;

/** A text node and where its words begin among all that is shown. */
interface Piece {
  readonly node: Text;
  readonly at: number;
}

/** The nearest element around a node that stands on lines of its own. */
function blockOf(node: Node): Element | null {
  let one = node.parentElement;
  while (one !== null && INLINE.test(one.tagName)) one = one.parentElement;
  return one;
}

/** What is shown, a line break where a block or line begins, and the text nodes it came from. */
function read(root: HTMLElement): { readonly shown: string; readonly pieces: readonly Piece[] } {
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */);
  const pieces: Piece[] = [];
  let shown = "";
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== 3) {
      if (node.nodeName === "BR") shown += "\n";
      continue;
    }
    if (SKIPPED.has(node.parentElement?.tagName ?? "")) continue;
    const around = blockOf(node);
    if (block !== null && around !== block) shown += "\n";
    block = around;
    pieces.push({ node: node as Text, at: shown.length });
    shown += (node as Text).data;
  }
  return { shown, pieces };
}

function wrap(node: Text, start: number, end: number, finding: Finding, title: string): void {
  const found = node.splitText(start);
  found.splitText(end - start);
  const mark = node.ownerDocument.createElement("mark");
  mark.title = title;
  mark.dataset["finding"] = finding.type;
  found.replaceWith(mark);
  mark.append(found);
}

/**
 * Wraps every finding in `<mark title="…">`, one for each tag it runs through; answers how many findings there were.
 * `find` must answer in order and without overlap, `titleOf` must not give the value away.
 */
export function markFindings(
  root: HTMLElement,
  find: (text: string) => readonly Finding[],
  titleOf: (finding: Finding) => string,
): number {
  const { shown, pieces } = read(root);
  const findings = find(shown);
  // From the last to the first, so that the places of those before stay true.
  let last = findings.length - 1;
  for (const { node, at } of pieces.toReversed()) {
    while (last >= 0 && (findings[last]?.start ?? 0) >= at + node.data.length) last--;
    for (let index = last; index >= 0; index--) {
      const finding = findings[index];
      if (finding === undefined || finding.end <= at) break;
      const start = Math.max(finding.start - at, 0);
      wrap(node, start, Math.min(finding.end - at, node.data.length), finding, titleOf(finding));
      if (start === 0) break;
    }
  }
  return findings.length;
}

/** Takes every mark away again. */
export function unmarkFindings(root: HTMLElement): void {
  for (const mark of root.querySelectorAll("mark[data-finding]")) mark.replaceWith(...mark.childNodes);
  root.normalize();
}
