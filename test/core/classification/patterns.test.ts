import { compilePatterns, matchPatterns } from "../../../src/core/classification/patterns";
import { tokenise } from "../../../src/core/classification/tokens";

const hits = (pattern: string, text: string): string[] => {
  const tokens = tokenise(text);
  return matchPatterns(tokens, compilePatterns([[pattern]])).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to]?.end),
  );
};

describe("matchPatterns()", () => {
  it.each([
    ["svar*", "De svarede aldrig.", ["svarede"]],
    ["*pleje*", "Hjemmeplejen kom ikke", ["Hjemmeplejen"]],
    ["*bolig", "en ældrebolig til mor", ["ældrebolig"]],
    ["ikke ..2 svar*", "De har ikke nogen sinde svaret", ["ikke nogen sinde svaret"]],
    ["ikke ..1 svar*", "De har ikke nogen sinde svaret", []],
    ["ikke ..3 svar*", "Jeg forstår ikke. Svaret kom", []],
    ["§ 85", "støtte efter § 85 i loven", ["§ 85"]],
    ["min|mit sag", "i min sag", ["min sag"]],
    ["fødevare*", "FOEDEVAREHJÆLP", ["FOEDEVAREHJÆLP"]],
  ])("%s in %j", (pattern, text, expected) => {
    expect(hits(pattern, text)).toEqual(expected);
  });
});
