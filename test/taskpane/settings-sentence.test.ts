import { SETTINGS_PROBLEMS } from "../../src/adapters/settings/settings-problem";
import { settingsSentence } from "../../src/taskpane/settings-sentence";
import { DA } from "../../src/text/da";
import { EN } from "../../src/text/en";

describe("settingsSentence()", () => {
  it("keeps the place and says the problem in words", () => {
    expect(settingsSentence("municipalities[0].mailbox: ikke-en-adresse", DA.pane.boot.settingsProblems)).toBe(
      "municipalities[0].mailbox er ikke en mailadresse",
    );
  });

  it.each([...SETTINGS_PROBLEMS, "http-404", "ikke-json"])("has words for %s in both languages", (problem) => {
    for (const text of [DA, EN]) {
      expect(text.pane.boot.settingsProblems[problem]).toMatch(/^\p{Ll}.* |^mangler$/u);
    }
  });

  it("shows what it has no words for as it stands", () => {
    expect(settingsSentence("settings.json: http-500", DA.pane.boot.settingsProblems)).toBe("settings.json: http-500");
  });
});
