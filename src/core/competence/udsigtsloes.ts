// Nothing the borgerrådgiver could do would lead anywhere: the writer has had every answer there is, and says so.
import { inEither } from "./in-either-language";
import type { CaseFacts } from "./facts";
import { signalRule } from "./signal-rule";

const MANY = "(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|mange|alle|flere|\\d+)\\.?";

const MANY_IN_ENGLISH = "(?:two|three|four|five|six|seven|eight|nine|ten|twice|many|all|several|\\d+)";

/** Answered or apologised to, over and over. */
const ANSWERED = inEither(
  new RegExp(
    `(?:svaret|svaret mig|svarede|undskyldt|undskyldning|beklaget|forklaret|skrevet|afvist|brev nr)(?: \\S+){0,5} ${MANY}(?: gange?)?|for (?:tredje|fjerde|femte|sjette|syvende|ottende) gang|(?:tredje|fjerde|femte|sjette|syvende) brev|${MANY} (?:brev|svar|gange)|alle siger|siger det samme|siger alle`,
    "i",
  ),
  new RegExp(
    `(?:answered|replied|apologi[sz]ed|explained|regretted|written|wrote|told)(?: \\S+){0,5} ${MANY_IN_ENGLISH}(?: times)?|(?:third|fourth|fifth|sixth|seventh|eighth|[a-z]+teenth) (?:time|letter|mail)|(?:all|everybody) says? (?:it|the same)|${MANY_IN_ENGLISH} (?:letters|answers|times)`,
    "i",
  ),
);

/** Grants that there is nothing new, or that nothing was wrong, and still will not let go. */
const GRANTED = inEither(
  /ikke (?:har |haft |fået |fremfører )?noget nyt|intet nyt|ikke (?:er )?(?:en|nogen|lavet) fejl|helt lovlig|er lovlig|ja,? i har|har (?:jo )?undskyldt|jeg (?:ved|forstår|er) (?:\S+ )?(?:godt|klar over|fuldt)|det indrømmer jeg|ikke se,? hvad der er mere|ikke mere at gøre|ikke kunne gøre mere|giver (?:mig|jeg) (?:mig )?(?:aldrig|ikke)|bliver ved,? til|accepterer ikke undskyldning|det tæller ikke|ikke lidt noget tab|godtager det ikke|jeg ved der er|også (?:ministeriet|kongehuset|dronningen)|ministeren|dronningen|kongehuset/i,
  /nothing new|no new (?:thing|paper|information|evidence)|\bi (?:grant|know|understand|admit)\b|i(?:'m| am) aware|(?:no|not a) (?:mistake|error)|nothing (?:wrong|illegal)|(?:is|was) (?:correct|lawful|legal)|do(?:n't| not) accept|the principle|not enough|repeat|every week|(?:will|won't|shall) (?:not )?stop|got everything|the (?:king|queen|minister)\b/i,
);

/** The words of those who hold that the law does not bind them. */
const SOVEREIGN = inEither(
  /juridiske? (?:person|fiktion)|ikke (?:givet |har )?samtykke(?:t)? til at være|levende menneske|til firmaet/i,
  /legal (?:person|fiction)|living (?:man|woman|being)|not consent/i,
);

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
