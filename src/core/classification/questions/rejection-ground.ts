// afvisningsgrund: the competence gate, fed with the answers so far and the model's signal for each ground.
import type { RejectionGround } from "../../codebook/codebook";
import { rejection } from "../../competence/gate";
import { ask, settled } from "../answer";
import type { Reading } from "../reading";
import type { Suggested, Suggestion } from "../suggestion";

/** The ground the competence gate rejects a complaint on; null where it rejects none. */
export function rejectionGroundOf(
  reading: Reading,
  so: Pick<Suggestion, "contactType" | "centre" | "themes" | "round">,
): Suggested<RejectionGround | null> {
  if (so.contactType.value !== "klagesag") return settled<RejectionGround | null>(null, so.contactType);
  const { ranked, reasonsFor } = ask<string>(reading, "ground");
  const verdict = rejection({
    contactType: so.contactType.value,
    centre: so.centre.value,
    themes: so.themes.value,
    round: so.round.value,
    received: reading.mail.received,
    text: `${reading.mail.subject}\n${reading.thread[0]?.text ?? reading.mail.text}`,
    signal: (ground) => {
      const probability = ranked.find(({ value }) => value === ground)?.probability ?? 0;
      return {
        probability,
        get reasons() {
          return probability > 0.1 ? reasonsFor(ground) : [];
        },
      };
    },
  });
  const listed = ranked.map(({ value, probability }) => ({
    value: value === "none" ? null : (value as RejectionGround),
    probability,
  }));
  const probability = verdict?.probability ?? ranked.find(({ value }) => value === "none")?.probability ?? 0;
  return {
    value: verdict?.ground ?? null,
    probability,
    confidence: !reading.legible || probability < 0.7 ? "usikker" : probability >= 0.9 ? "sikker" : "sandsynlig",
    ranked: listed,
    reasons: verdict?.reasons ?? [],
  };
}
