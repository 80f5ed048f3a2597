// Collects the visible text of a mail line by line: white space collapses as in a browser, quoted blocks get `> `.

/** Deeper quotes carry no more marks than this, so that output stays proportional to input. */
const MAX_MARKS = 12;
/** Two empty lines in a row say all that more would say. */
const MAX_BREAKS = 3;

export class TextWriter {
  readonly #out: string[] = [];
  #line = "";
  #space = "";
  #marks = "";
  #lead = "";
  /** Line breaks owed before the next text. */
  #breaks = 0;

  /** Adds text whose white space collapses; `decode` runs after collapsing, so `&nbsp;` survives. */
  flow(text: string, decode: (text: string) => string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, " ");
    if (words.startsWith(" ") && this.#line !== "" && this.#space === "") this.#space = " ";
    const word = words.slice(words.startsWith(" ") ? 1 : 0, words.endsWith(" ") ? -1 : undefined);
    if (word === "") return;
    this.#put(decode(word));
    if (words.endsWith(" ")) this.#space = " ";
  }

  /** Adds text whose white space counts (`pre`). */
  verbatim(text: string): void {
    text.split(/\r\n|\r|\n/).forEach((part, index) => {
      if (index > 0) this.forceBreak();
      if (part !== "") this.#put(part);
    });
  }

  /** Goes to a new line unless one was just begun; `blank` leaves an empty line between. */
  breakLine(blank: boolean): void {
    this.#endLine();
    this.#breaks = Math.max(this.#breaks, blank ? 2 : 1);
  }

  /** A `<br>`: always one line further. */
  forceBreak(): void {
    if (!this.#endLine()) this.#breaks = Math.min(this.#breaks + 1, MAX_BREAKS);
  }

  /** Separates two table cells on one line. */
  cell(): void {
    if (this.#line !== "") this.#space = "\t";
  }

  /** Puts a mark before the next line of text (a list item). */
  lead(mark: string): void {
    this.#lead = mark;
  }

  setQuoteDepth(depth: number): void {
    this.#endLine();
    this.#marks = "> ".repeat(Math.min(depth, MAX_MARKS));
  }

  finish(): string {
    this.#endLine();
    return this.#out.join("");
  }

  #put(text: string): void {
    this.#line += this.#space + text;
    this.#space = "";
  }

  /** Ends the line, if one is begun; a line of no-break spaces alone is an empty one. */
  #endLine(): boolean {
    if (this.#line === "") return false;
    const text = trimEnd(this.#line);
    this.#line = "";
    this.#space = "";
    if (text === "") {
      this.#breaks = Math.min(this.#breaks + 1, MAX_BREAKS);
      return true;
    }
    if (this.#out.length > 0) this.#out.push("\n".repeat(this.#breaks));
    this.#out.push(this.#marks, this.#lead, text);
    this.#lead = "";
    this.#breaks = 1;
    return true;
  }
}

/** `trimEnd` that leaves zero-width characters alone (U+FEFF counts as white space in ECMAScript). */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n\u00a0".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
