import fc from "fast-check";
import { WordTrie } from "../../../src/core/classification/word-trie";

it("WordTrie tells every added word that a word begins with, the shortest first", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "å"), minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(words, fc.string({ unit: fc.constantFrom("a", "b", "å"), maxLength: 8 }), (added, word) => {
      const trie = new WordTrie();
      added.forEach((one, id) => {
        trie.add(one, id);
      });
      const told: [number, number][] = [];
      trie.forEachPrefix(word, 0, (ids, end) => {
        for (const id of ids) told.push([end, id]);
      });
      const expected = added
        .map((one, id): [number, number] => [one.length, id])
        .filter(([length, id]) => word.startsWith(added[id] ?? "") && length > 0)
        .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      expect(told).toEqual(expected);
    }),
  );
});
