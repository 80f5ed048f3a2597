// Every detector that starts at a run of digits, in order of precedence: of two equally long finds the earlier stands.
// Keep this order; a repository test checks that each file of the folder that exports a detector is listed.
import { account } from "./account";
import { address } from "./address";
import { card } from "./card";
import { cpr } from "./cpr";
import { cvr } from "./cvr";
import type { Detector } from "./detector";
import { drivingLicence } from "./driving-licence";
import { iban } from "./iban";
import { passport } from "./passport";
import { phone } from "./phone";
import { plate } from "./plate";

export const DETECTORS: readonly Detector[] = [
  iban,
  card,
  cpr,
  cvr,
  account,
  passport,
  drivingLicence,
  plate,
  phone,
  address,
];
