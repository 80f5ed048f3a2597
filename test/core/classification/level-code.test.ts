// What the trainer writes, the pane reads: levels go through the range coder and come back as they were.
import fc from "fast-check";
import { codeLevels, heldIn, KINDS, LEVEL_CONTEXTS, LEVELS } from "../../../src/core/classification/level-code";
import { RangeDecoder } from "../../../src/core/classification/range-decoder";
import { RangeEncoder } from "../../../scripts/train/range-encoder";

interface Table {
  readonly levels: Int16Array;
  readonly width: number;
}

function writtenAndRead({ levels, width }: Table) {
  const kinds = Uint8Array.from({ length: levels.length / width }, (_, row) => row % KINDS);
  const encoder = new RangeEncoder(LEVEL_CONTEXTS);
  const held = heldIn(levels, width);
  codeLevels(encoder, levels.slice(), { width, kinds, held });
  const bytes = encoder.end();
  const back = { levels: new Int16Array(levels.length), held: new Uint8Array(held.length) };
  codeLevels(new RangeDecoder(bytes, LEVEL_CONTEXTS), back.levels, { width, kinds, held: back.held });
  return { bytes: bytes.length, levels: back.levels, isHeld: held.every((one, row) => one === back.held[row]) };
}

const anyLevel = fc.integer({ min: -LEVELS, max: LEVELS });
/** Mostly zero, mostly small, or anything. */
const anyLevels = fc
  .constantFrom([20, 1, 0], [4, 4, 1], [0, 3, 3])
  .chain(([none, small, any]) =>
    fc.array(
      fc.oneof(
        { weight: none, arbitrary: fc.constant(0) },
        { weight: small, arbitrary: fc.integer({ min: -2, max: 3 }) },
        { weight: any, arbitrary: anyLevel },
      ),
      { maxLength: 3000, size: "max" },
    ),
  );
const anyTable = fc.tuple(fc.integer({ min: 1, max: 63 }), anyLevels).map(([width, levels]): Table => ({
  levels: Int16Array.from(levels.slice(0, levels.length - (levels.length % width))),
  width,
}));

describe("codeLevels()", () => {
  it("gives back what was written, whatever it was", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { levels, isHeld } = writtenAndRead(table);
        expect(levels).toEqual(table.levels);
        expect(isHeld).toBe(true);
      }),
    );
  });

  it("writes what is alike in next to nothing, and carries through many full bytes rightly", () => {
    const same = { levels: new Int16Array(30_000).fill(1), width: 40 };
    expect(writtenAndRead(same).levels).toEqual(same.levels);
    expect(writtenAndRead(same).bytes).toBeLessThan(same.levels.length / 16);
    const odd = { ...same, levels: same.levels.map((_, at) => (at % 997 === 0 ? -LEVELS : 1)) };
    expect(writtenAndRead(odd).levels).toEqual(odd.levels);
  });

  it("ends where the bytes are damaged, in an error or in other levels", () => {
    const width = 5;
    const kinds = new Uint8Array(200);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const [levels, held] = [new Int16Array(kinds.length * width), new Uint8Array(kinds.length)];
        try {
          codeLevels(new RangeDecoder(bytes, LEVEL_CONTEXTS), levels, { width, kinds, held });
        } catch (error) {
          expect(String(error)).toContain("damaged");
        }
      }),
    );
  });
});
