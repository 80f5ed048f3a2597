// Marks personal data in the mail that is shown, so that one sees at a glance what the scanner sees. Only this page is
// changed: the mail itself stays as it is, and nothing is kept.
import type { Finding } from "../../core/personal-data/finding";

const SKIPPED = new Set(["STYLE", "SCRIPT", "MARK"]);

function textNodesOf(root: Node): Text[] {
  const walker = root.ownerDocument?.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const found: Text[] = [];
  while (walker?.nextNode()) {
    const node = walker.currentNode as Text;
    if (!SKIPPED.has(node.parentElement?.tagName ?? "")) found.push(node);
  }
  return found;
}

/** Wraps every finding in `<mark title="…">`; answers how many there were. `titleOf` must not give the value away. */
export function markFindings(
  root: HTMLElement,
  find: (text: string) => readonly Finding[],
  titleOf: (finding: Finding) => string,
): number {
  let count = 0;
  for (const node of textNodesOf(root)) {
    // From the last to the first, so that the places of those before stay true.
    for (const finding of find(node.data).toReversed()) {
      const found = node.splitText(finding.start);
      found.splitText(finding.end - finding.start);
      const mark = root.ownerDocument.createElement("mark");
      mark.title = titleOf(finding);
      mark.dataset["finding"] = finding.type;
      found.replaceWith(mark);
      mark.append(found);
      count += 1;
    }
  }
  return count;
}

/** Takes every mark away again. */
export function unmarkFindings(root: HTMLElement): void {
  for (const mark of root.querySelectorAll("mark[data-finding]")) mark.replaceWith(...mark.childNodes);
  root.normalize();
}
