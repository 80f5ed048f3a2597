import fc from "fast-check";
import { parseQuotedDate } from "../../../src/core/mail/quoted-date";

describe("parseQuotedDate()", () => {
  it.each([
    ["14. marts 2017 09:12", "2017-03-14T09:12"],
    ["tirsdag den 14. marts 2017 kl. 9.12", "2017-03-14T09:12"],
    ["man. 13. maj 2019 kl. 14.22", "2019-05-13T14:22"],
    ["14-03-2017 09:12", "2017-03-14T09:12"],
    ["14/3/2017", "2017-03-14"],
    ["14.03.17", "2017-03-14"],
    ["10.11.2026 08.15 (GMT+01:00)", "2026-11-10T08:15+01:00"],
    ["Mar 14, 2017, at 9:12 AM", "2017-03-14T09:12"],
    ["Tuesday, March 14, 2017 12:05 AM", "2017-03-14T00:05"],
    ["March 14th, 2017 12:05 PM", "2017-03-14T12:05"],
    ["Tue, 14 Mar 2017 09:12:33 +0100", "2017-03-14T09:12:33+01:00"],
    ["26. januar 2018 kl. 11.17.03 CET", "2018-01-26T11:17:03+01:00"],
    ["18. juli 2026 kl. 09.41.22 CEST", "2026-07-18T09:41:22+02:00"],
    ["2017-10-17 11:26 GMT+02:00", "2017-10-17T11:26+02:00"],
    ["2017-03-14T09:12:00Z", "2017-03-14T09:12:00Z"],
    ["3/14/2017 9:12 PM", "2017-03-14T21:12"],
    ["4/5/2017 9:12 AM", "2017-04-05T09:12"],
    ["4/5/2017 9:12", "2017-05-04T09:12"],
    ["den 3. okt. 2026 kl. 9", "2026-10-03T09:00"],
    ["Am 18. März 2026 um 10:22", "2026-03-18T10:22"],
    ["9 listopada 2026 14:03", "2026-11-09T14:03"],
    ["29. februar 2024", "2024-02-29"],
    ["29. februar 2023", null],
    ["14. marts kl. 9.12", null],
    ["32. marts 2017", null],
    ["i går", null],
    ["", null],
  ])("%j is %j", (text, iso) => expect(parseQuotedDate(text)).toBe(iso));

  test("gives a date the calendar knows, or null", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 14 }),
        (noise, day, month) => {
          const iso = parseQuotedDate(`${noise} ${day}-${month}-2026 ${noise}`);
          if (iso !== null) expect(Number.isNaN(Date.parse(iso))).toBe(false);
        },
      ),
    );
  });
});
