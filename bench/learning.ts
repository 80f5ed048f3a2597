// learning: what it gains and withstands, by the pane's own path: a suggestion, the advisor's choice, the corrections in it,
// the state as it is kept in the list (bounded, rounded, read back), the next suggestion. The mails are of voices the
// model never saw: it is trained here without them, on a third of the others, which takes minutes and not an hour.
import { authorOf, readWholeCorpus, type Example } from "../scripts/train/corpus";
import { DEFAULT_OPTIONS, train } from "../scripts/train/train-model";
import { municipalityOfMail } from "../src/cli/mails/municipality-of-mail";
import { correctionsOf } from "../src/core/classification/corrections";
import { compileVocabulary, featuresOf } from "../src/core/classification/features";
import type { ClassificationKnowledge, Model } from "../src/core/classification/knowledge";
import { applyLearning, emptyLearning, learn, type LearningState } from "../src/core/classification/learning";
import { readModel } from "../src/core/classification/model-file";
import { suggest } from "../src/core/classification/suggest";
import type { Suggestion } from "../src/core/classification/suggestion";
import { readLearning, writeLearning } from "../src/core/classification/stored-learning";
import { loadKnowledge, type Knowledge } from "../src/knowledge/load-knowledge";
import { round, type SuiteResult } from "./suite";

/** Voices whose mails are the office's: four hands. */
const OFFICE = ["t10", "t11", "t12", "t13", "t14", "t15", "t24", "t26"];
const MOST_CORRECTIONS = 200;
const WRONG = 20;

/** What the advisor of an office says of a mail. */
interface Answer {
  readonly contactType: string;
  readonly centre: string | null;
  readonly theme: string | null;
}
type Advisor = (example: Example) => Answer;

const byTheBook: Advisor = ({ labels }) => ({
  contactType: labels.henvendelse,
  centre: labels.center,
  theme: labels.temaer[0] ?? null,
});

/** An office with habits of its own: what the book places at one centre lies with another, and so a theme. */
const byHabit: Advisor = (example) => {
  const answer = byTheBook(example);
  return {
    ...answer,
    centre: answer.centre === "handicap-og-psykiatri" ? "sundhed-og-aeldre" : answer.centre,
    theme: answer.theme === "GF07" ? "GF08" : answer.theme,
  };
};

interface Office {
  readonly base: Model;
  readonly knowledge: Knowledge;
  readonly taught: readonly Example[];
  readonly asked: readonly Example[];
}

const suggestWith = ({ knowledge }: Office, model: Model, { mail, thread }: Example): Suggestion => {
  const classification: ClassificationKnowledge = { ...knowledge.classification, model };
  const municipality = municipalityOfMail(mail);
  const { codebook } = knowledge;
  return suggest(mail, thread, { municipality, codebook, knowledge: classification, today: "2018-01-01" });
};

/** An office and what it has learnt. */
interface Taught {
  readonly office: Office;
  readonly state: LearningState;
}

/** Shares of right kinds, centres and hovedsag themes among the mails nobody corrected, of all the offices together. */
function figuresOf(offices: readonly Taught[], advisor: Advisor): Record<string, number> {
  const seen = offices.flatMap(({ office, state }) => {
    const model = applyLearning(office.base, state);
    return office.asked.map((example) => ({
      suggestion: suggestWith(office, model, example),
      right: advisor(example),
    }));
  });
  const complaints = seen.filter(({ right }) => right.contactType === "klagesag");
  const share = (of: typeof seen, isRight: (one: (typeof seen)[number]) => boolean) =>
    round(of.filter(isRight).length / of.length, 3);
  return {
    kind: share(seen, ({ suggestion, right }) => suggestion.contactType.value === right.contactType),
    centre: share(seen, ({ suggestion, right }) => suggestion.centre.value === right.centre),
    theme: share(complaints, ({ suggestion, right }) => suggestion.themes.ranked[0]?.value === right.theme),
  };
}

/** The state after the advisor's choice about a mail, as the list keeps it. */
function taughtBy(office: Office, state: LearningState, example: Example, answer: Answer): LearningState {
  const suggestion = suggestWith(office, applyLearning(office.base, state), example);
  const points = answer.theme === null ? [] : [{ theme: answer.theme }];
  const corrections = correctionsOf(suggestion, { ...answer, points } as Parameters<typeof correctionsOf>[1]);
  if (corrections.length === 0) return state;
  const compiled = compileVocabulary(office.knowledge.classification.vocabulary);
  const bag = featuresOf(example.mail, example.thread, { vocabulary: compiled, ownDomains: [] });
  const learnt = corrections.reduce((so, one) => learn(so, bag, office.base, one), state);
  return readLearning(writeLearning(learnt, office.base), office.base) ?? state;
}

function firstCorrections(office: Office, advisor: Advisor): LearningState {
  let state = emptyLearning(office.base);
  for (const example of office.taught) {
    if (state.corrections >= MOST_CORRECTIONS) break;
    state = taughtBy(office, state, example, advisor(example));
  }
  return state;
}

/** Twenty slips: a centre, a kind or a theme picked blindly (by a fixed walk through the values). */
function slips(office: Office): LearningState {
  let state = emptyLearning(office.base);
  const valuesOf = (question: string) => office.base.questions[question]?.classes ?? [];
  const [kinds, centres, themes] = [
    valuesOf("type"),
    valuesOf("centre").filter((one) => one !== "none"),
    valuesOf("theme"),
  ];
  for (let at = 0; state.corrections < WRONG && at < office.taught.length; at += 1) {
    const example = office.taught[(at * 7) % office.taught.length];
    if (example === undefined) break;
    const right = byTheBook(example);
    const wrong = [
      { ...right, contactType: kinds[at % kinds.length] ?? right.contactType },
      { ...right, centre: centres[(at * 5) % centres.length] ?? right.centre },
      { ...right, theme: right.theme === null ? null : (themes[(at * 11) % themes.length] ?? null) },
    ][at % 3];
    if (wrong !== undefined) state = taughtBy(office, state, example, wrong);
  }
  return state;
}

/** What the offices gain, each taught its own way. */
function report(offices: readonly Office[], teach: (office: Office) => LearningState, advisor: Advisor) {
  const taught = offices.map((office) => ({ office, state: teach(office) }));
  const untaught = offices.map((office) => ({ office, state: emptyLearning(office.base) }));
  return {
    corrections: taught.map(({ state }) => state.corrections),
    before: figuresOf(untaught, advisor),
    after: figuresOf(taught, advisor),
    stateBytes: taught.map(({ office, state }) => writeLearning(state, office.base).length),
  };
}

const isOffice = (example: Example) => example.says === null && OFFICE.includes(authorOf(example));

/** One in so many of the other mails and phrases teaches: training takes a time of the third power of their number. */
const SHARE = 3;

/** A model that never saw the office's voices. */
function trainedWithoutOffice({ classification }: Knowledge): Model {
  const some = readWholeCorpus().filter((one, at) => !isOffice(one) && at % SHARE === 0);
  return readModel(train(some, classification.vocabulary, { options: DEFAULT_OPTIONS, folds: false }).whole());
}

/** The simulation: mails of unseen voices, each half taught while the other is asked. */
export async function run(): Promise<SuiteResult> {
  const knowledge = await loadKnowledge();
  const base = trainedWithoutOffice(knowledge);
  const mails = readWholeCorpus().filter(isOffice);
  const halves = [0, 1].map((half) => mails.filter((_, at) => at % 2 === half));
  const [even = [], odd = []] = halves;
  const offices: readonly Office[] = [
    { base, knowledge, taught: even, asked: odd },
    { base, knowledge, taught: odd, asked: even },
  ];
  return {
    suite: "learning",
    results: {
      trainedOn: `1/${String(SHARE)}`,
      mails: halves.map(({ length }) => length),
      byTheBook: report(offices, (office) => firstCorrections(office, byTheBook), byTheBook),
      byHabit: report(offices, (office) => firstCorrections(office, byHabit), byHabit),
      twentyWrong: report(offices, slips, byTheBook),
    },
  };
}
