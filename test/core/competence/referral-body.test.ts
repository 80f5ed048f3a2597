import { referralBodies } from "../../../src/core/competence/referral-body";
import { REFERRAL_BODIES } from "../../../src/knowledge/classification/referral-bodies";

test.each([
  ["Vi søger om skilsmisse og samvær", "2017-05-02", ["Statsforvaltningen"]],
  ["Vi søger om skilsmisse og samvær", "2026-11-23", ["Familieretshuset"]],
  ["Min boligstøtte er sat ned", "2026-11-23", ["Udbetaling Danmark"]],
  ["Der er et hul i vejen", "2026-11-23", []],
])("referralBodies() hears %j and answers with the names of %s", (text, on, expected) => {
  expect(referralBodies(REFERRAL_BODIES, text, on)).toEqual(expected);
});
