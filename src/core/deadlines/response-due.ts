// svarfrist: when the centre's answer is due. Counted from the Danish date of the forwarding, which is not counted itself.
import type { Municipality } from "../codebook/settings";
import { addBusinessDays } from "./business-days";
import { danishDate } from "./danish-date";

/** ISO date the answer is due for a mail forwarded at `forwardedAt` (ISO date-time). */
export const responseDue = (municipality: Pick<Municipality, "responseBusinessDays">, forwardedAt: string): string =>
  addBusinessDays(danishDate(forwardedAt), municipality.responseBusinessDays);
