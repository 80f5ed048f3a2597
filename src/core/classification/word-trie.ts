// Many word beginnings looked up in one walk: a tree of letters in flat arrays, first child and next sibling.

/** Tree of words; each word carries the ids it was added with. */
export class WordTrie {
  readonly #letters: number[] = [0];
  readonly #child: number[] = [0];
  readonly #sibling: number[] = [0];
  readonly #ids = new Map<number, number[]>();

  /** Adds `id` at the end of `word`. */
  add(word: string, id: number): void {
    let node = 0;
    for (let at = 0; at < word.length; at += 1)
      node = this.#step(node, word.charCodeAt(at)) || this.#grow(node, word.charCodeAt(at));
    const ids = this.#ids.get(node);
    if (ids === undefined) this.#ids.set(node, [id]);
    else ids.push(id);
  }

  /** Tells the ids of every added word that `word` begins with at `from`, the shortest first. */
  forEachPrefix(word: string, from: number, tell: (ids: readonly number[], end: number) => void): void {
    let node = 0;
    for (let at = from; at < word.length; at += 1) {
      node = this.#step(node, word.charCodeAt(at));
      if (node === 0) return;
      const ids = this.#ids.get(node);
      if (ids !== undefined) tell(ids, at + 1);
    }
  }

  #step(node: number, letter: number): number {
    let next = this.#child[node] ?? 0;
    while (next !== 0 && this.#letters[next] !== letter) next = this.#sibling[next] ?? 0;
    return next;
  }

  #grow(node: number, letter: number): number {
    const fresh = this.#letters.length;
    this.#letters.push(letter);
    this.#child.push(0);
    this.#sibling.push(this.#child[node] ?? 0);
    this.#child[node] = fresh;
    return fresh;
  }
}
