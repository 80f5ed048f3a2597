import { emptyTallies, tallyVector } from "../../src/cli/commands/evaluate/vector-tally";
import { scanOne } from "../../src/cli/commands/scan";
import { scan } from "../../src/core/personal-data/scan";
import { PERSONAL_DATA } from "../../src/knowledge/personal-data/personal-data";

const text = "Min mor har demens. Cpr 120371-6123";

describe("cli scan", () => {
  it("masks values unless asked to reveal them", () => {
    const masked = JSON.stringify(scanOne(text, { reveal: false, today: "2026-11-24" }));
    expect(masked).toContain('"masked":"120371-••••"');
    expect(masked).not.toMatch(/6123|demens/);
    const revealed = scanOne(text, { reveal: true, today: "2026-11-24" });
    expect(revealed.findings).toMatchObject([{ type: "cpr", start: 24, end: 35, value: "120371-6123" }]);
    expect(revealed.categories).toMatchObject([{ type: "helbred", value: "demens" }]);
  });
});

describe("tallyVector()", () => {
  const vector = { id: "x", text, expect: [{ type: "phone", value: "", surface: "36 39 88 14" }], debatable: false };

  it("counts misses and false hits per type", () => {
    const tallies = emptyTallies();
    const differences = tallyVector(vector, scan(text, PERSONAL_DATA), tallies);
    expect(tallies.get("phone")).toMatchObject({ found: 0, missed: 1 });
    expect(tallies.get("cpr")).toMatchObject({ false: 1, falseTexts: 1, textsWithout: 1 });
    expect(differences.map((one) => one.kind)).toEqual(["missed", "false"]);
  });
});
