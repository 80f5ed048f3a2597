import { repairControls } from "../../../src/core/mail/cp1252";

describe("repairControls()", () => {
  it.each([
    ["\u0093Gr\u00f8d\u0094 \u0096 \u0080", "“Grød” – €"],
    ["intet at rette\u00a0\n", "intet at rette\u00a0\n"],
  ])("%j is %j", (text, repaired) => expect(repairControls(text)).toBe(repaired));
});
