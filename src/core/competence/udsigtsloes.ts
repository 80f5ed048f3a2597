// Nothing the borgerrådgiver could do would lead anywhere: the writer has had every answer there is, and says so.
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

const MANY = "(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|mange|alle|flere|\\d+)\\.?";

/** Answered or apologised to, over and over. */
const ANSWERED = new RegExp(
  `(?:svaret|svaret mig|svarede|undskyldt|undskyldning|beklaget|forklaret|skrevet|afvist|brev nr)(?: \\S+){0,5} ${MANY}(?: gange?)?|for (?:tredje|fjerde|femte|sjette|syvende|ottende) gang|(?:tredje|fjerde|femte|sjette|syvende) brev|${MANY} (?:brev|svar|gange)|alle siger|siger det samme|siger alle`,
  "i",
);

/** Grants that there is nothing new, or that nothing was wrong, and still will not let go. */
const GRANTED =
  /ikke (?:har |haft |fået |fremfører )?noget nyt|intet nyt|ikke (?:er )?(?:en|nogen|lavet) fejl|helt lovlig|er lovlig|ja,? i har|har (?:jo )?undskyldt|jeg (?:ved|forstår|er) (?:\S+ )?(?:godt|klar over|fuldt)|det indrømmer jeg|ikke se,? hvad der er mere|ikke mere at gøre|ikke kunne gøre mere|giver (?:mig|jeg) (?:mig )?(?:aldrig|ikke)|bliver ved,? til|accepterer ikke undskyldning|det tæller ikke|ikke lidt noget tab|godtager det ikke|jeg ved der er|også (?:ministeriet|kongehuset|dronningen)|ministeren|dronningen|kongehuset/i;

/** The words of those who hold that the law does not bind them. */
const SOVEREIGN =
  /juridiske? (?:person|fiktion)|ikke (?:givet |har )?samtykke(?:t)? til at være|levende menneske|til firmaet/i;

const support = ({ themes, text }: CaseFacts): number => {
  if (SOVEREIGN.test(text)) return 0.6;
  const [answered, granted] = [ANSWERED.test(text), GRANTED.test(text)];
  if (answered && granted) return themes[0] === "AN99" ? 0.5 : 0.35;
  return themes[0] === "AN99" && (answered || granted) ? 0.3 : -0.1;
};

export const udsigtsloes = signalRule({
  ground: "udsigtsloes",
  basis: "vedtægt for borgerrådgiveren (åbenbart udsigtsløse klager)",
  supports: support,
  from: 0.45,
});
