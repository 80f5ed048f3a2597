// The writer's own employment by the municipality belongs with leader, union and HR.
import { inEither } from "./in-either-language";
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

/** A writer who says what he is: nobody's employee here, an applicant, or a relative who happens to be one. */
const NOT_STAFF = inEither(
  /ikke (?:selv )?ansat i (?:kommunen|jer)|har (?:søgt|ansøgt om|søgt om) (?:et |en |jeres )?(?:job|stilling)|søgte (?:et |en )?(?:job|stilling)|ikke det,? jeg (?:klager|skriver)|skriver (?:jeg )?som (?:datter|søn|pårørende|hustru|mand|kone|mor|far|borger)|har intet med (?:sagen|det) at gøre|ansat i et (?:forsikrings|privat)/i,
  /not (?:myself )?(?:an employee|employed)|applied for (?:a|the|your) (?:job|position)|i (?:write|am writing) as (?:a |the )?(?:daughter|son|relative|wife|husband|mother|father|parent|citizen)|not what i (?:complain|write) about/i,
);

const support = ({ themes, text }: CaseFacts): number => {
  if (NOT_STAFF.test(text)) return -0.5;
  if (themes[0] === "AN04") return 0.6;
  return themes.includes("AN04") ? 0.3 : -0.3;
};

export const ansaettelse = signalRule({
  ground: "ansaettelse",
  basis: "vedtægt for borgerrådgiveren (ansættelsesforhold er undtaget)",
  supports: support,
  from: 0.5,
});
