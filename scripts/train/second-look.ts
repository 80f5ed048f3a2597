// The small models that weigh the answers of the linear ones together: who must act and who beside them, and which theme is
// the hovedsag. Fitted to scores of mails whose hand the linear models never saw.
import type { ActingModel, FurtherModel, HovedsagModel } from "../../src/core/classification/knowledge";
import type { Mentions } from "../../src/core/classification/mentions";
import { actingOf, arrangementEvidence, arrangementsOf } from "../../src/core/classification/questions/arrangements";
import { furtherChances, furtherFactsOf, type Foremost } from "../../src/core/classification/questions/further-themes";
import { themeEvidence, themeFactsOf } from "../../src/core/classification/questions/theme-facts";
import { choiceProbabilities } from "../../src/core/classification/choice";
import type { ScoresByQuestion } from "../../src/core/classification/score";
import { bestThreshold, furtherFrom, thresholdsOf, type HeldQuestion } from "./calibrate";
import { fitChoice, type ChoiceCase } from "./choice";
import { isDrill, weightOf, type Example } from "./corpus";

/** Held-out scores of the questions that are weighed together, and how the mails speak. */
export interface SecondLookHeld {
  readonly held: Readonly<Record<"centre" | "contributing" | "theme" | "dated" | "chaser", HeldQuestion>>;
  readonly mentionsOf: (mail: Example, of: "centre" | "theme") => Mentions;
  readonly isEnglish: (mail: Example) => boolean;
}

export interface SecondLook {
  readonly acting: ActingModel;
  readonly hovedsag: HovedsagModel;
}

/** Scores of a mail by the models that never saw its hand. */
const heldScoresOf =
  (held: Readonly<Record<string, HeldQuestion>>, mail: Example): ScoresByQuestion =>
  (question) => {
    const own = held[question]?.scores.get(mail);
    return new Map((held[question]?.classes ?? []).map((value, at) => [value, own?.[at] ?? 0]));
  };

/** Complaints that every question has held-out scores of. */
const complaintsIn = ({ held: { centre, contributing, theme } }: SecondLookHeld): readonly Example[] =>
  [...theme.scores.keys()].filter((mail) => centre.scores.has(mail) && contributing.scores.has(mail));

/** Complaints that tell of units as mails do: drills say too plainly which unit must act. */
const naturalIn = (mails: readonly Example[]): readonly Example[] => mails.filter((mail) => !isDrill(mail));

const sameCentres = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

function fitActing(from: SecondLookHeld, mails: readonly Example[], start?: ActingModel): ActingModel {
  const { held, mentionsOf } = from;
  const evidence = mails.map((mail) => arrangementEvidence(heldScoresOf(held, mail), mentionsOf(mail, "centre")));
  const cases = mails.flatMap((mail, at): ChoiceCase[] => {
    const arrangements = arrangementsOf(evidence[at]!);
    const { center, medvirkende } = mail.labels;
    const chosen = arrangements.findIndex(
      ({ primary, further }) => primary === (center ?? "none") && sameCentres(further, medvirkende),
    );
    return chosen < 0 ? [] : [{ facts: arrangements.map(({ facts }) => facts), chosen, weight: weightOf(mail) }];
  });
  const model = fitChoice(cases, { hasBiases: false, ...(start === undefined ? {} : { start }) });
  const unset = { ...model, sure: 1, likely: 1, from: 1 };
  const judged = mails.map((mail, at) => {
    const acting = actingOf(evidence[at]!, unset);
    const [primary, probability] = [...acting.primary].reduce((best, one) => (one[1] > best[1] ? one : best));
    return { mail, primary, probability, besides: acting.besides(primary) };
  });
  const further = judged.flatMap(({ mail, besides }) =>
    [...besides].map(([centre, probability]) => ({ probability, isRight: mail.labels.medvirkende.includes(centre) })),
  );
  const wanted = mails.reduce((sum, { labels }) => sum + labels.medvirkende.length, 0);
  return {
    ...model,
    ...thresholdsOf(
      judged.map(({ mail, primary, probability }) => ({
        probability,
        isRight: primary === (mail.labels.center ?? "none"),
      })),
    ),
    from: Number(bestThreshold(further, 1, { taken: 0, found: 0, wanted }).toFixed(4)),
  };
}

/** A mail whose hovedsag was chosen, and what is right about it. */
interface Chosen {
  readonly foremost: Foremost;
  readonly probability: number;
  readonly isRight: boolean;
  readonly themes: readonly string[];
  readonly weight: number;
}

/** Fits what is held of the themes that came near to whether they stand beside the hovedsag. */
function fitFurther(chosen: readonly Chosen[], start?: FurtherModel): FurtherModel {
  const cases = chosen.flatMap(({ foremost, themes, weight }) =>
    [...furtherFactsOf(foremost)].map(([theme, facts]): ChoiceCase => {
      const nothing = facts.map(() => 0);
      return { facts: [facts, nothing], chosen: themes.includes(theme) ? 0 : 1, weight };
    }),
  );
  const { weights } = fitChoice(cases, { hasBiases: false, ...(start === undefined ? {} : { start }) });
  const from = furtherFrom(
    chosen.map(({ foremost, themes }) => ({
      isRight: themes.includes(foremost.first),
      further: [...furtherChances(foremost, { weights })].map(([theme, probability]) => ({
        probability,
        isRight: themes.includes(theme),
      })),
      wanted: themes.length,
    })),
  );
  return { weights, from };
}

function fitHovedsag(
  { held, mentionsOf, isEnglish }: SecondLookHeld,
  mails: readonly Example[],
  start?: HovedsagModel,
): HovedsagModel {
  const { classes } = held.theme;
  const known = mails
    .filter(({ labels }) => classes.includes(labels.temaer[0] ?? ""))
    .map((mail) => {
      const evidence = themeEvidence(heldScoresOf(held, mail), {
        mentions: mentionsOf(mail, "theme"),
        isEnglish: isEnglish(mail),
      });
      return { evidence, facts: themeFactsOf(evidence), themes: mail.labels.temaer, weight: weightOf(mail) };
    });
  const cases = known.map(({ facts, themes, weight }): ChoiceCase => ({
    facts,
    chosen: classes.indexOf(themes[0]!),
    weight,
  }));
  const model = fitChoice(cases, { hasBiases: true, ...(start === undefined ? {} : { start }) });
  const chosen = known.map(({ evidence, facts, themes, weight }): Chosen => {
    const probabilities = choiceProbabilities(facts, model);
    const probability = Math.max(...probabilities);
    const first = classes[probabilities.indexOf(probability)]!;
    const chances = new Map(classes.map((theme, at) => [theme, probabilities[at]!]));
    return {
      foremost: { scores: evidence.theme, facts, chances, first },
      probability,
      isRight: first === themes[0],
      themes,
      weight,
    };
  });
  return { ...model, ...thresholdsOf(chosen), further: fitFurther(chosen, start?.further) };
}

/** The small models, from the mails whose scores are given; `start` is a fit to nearly the same mails. */
export function takeSecondLook(from: SecondLookHeld, start?: SecondLook): SecondLook {
  const mails = complaintsIn(from);
  return {
    acting: fitActing(from, naturalIn(mails), start?.acting),
    hovedsag: fitHovedsag(from, mails, start?.hovedsag),
  };
}
