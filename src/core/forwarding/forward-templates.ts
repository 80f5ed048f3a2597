// The sentences of a forward, as data: the Danish ones stand in `text/`, and a municipality may have its own.
// `{name}` marks a value; every value is escaped when it is filled in.

export interface ForwardTemplates {
  /** `{caseNumber} {due} {subject}` */
  readonly subject: string;
  /** Where there is no deadline: `{caseNumber} {subject}` */
  readonly subjectWithoutDue: string;
  /** `{centre}` */
  readonly greeting: string;
  /** `{municipality}` */
  readonly complaint: string;
  /** `{municipality}`; the citizen holds on to the complaint. */
  readonly complaintAgain: string;
  /** `{municipality}`; sent back after an answer that did not settle it. */
  readonly complaintSentBack: string;
  /** `{municipality}`; an enquiry that is no complaint. */
  readonly enquiry: string;
  readonly urgent: string;
  /** `{caseNumbers}` */
  readonly caseNumbers: string;
  readonly pointsHeading: string;
  /** `{label} {caseNumber}` */
  readonly point: string;
  readonly answerHeading: string;
  /** What an answer must cover. */
  readonly answerDemands: readonly string[];
  /** What the answer must cover besides when the citizen holds on. */
  readonly answerDemandsAgain: readonly string[];
  /** `{due}` */
  readonly due: string;
  readonly answerCitizen: string;
  /** `{decisionDate}` */
  readonly decision: string;
  /** `{appealDeadline}` */
  readonly appeal: string;
  /** `{appealDeadline} {appealBody}` */
  readonly appealTo: string;
  /** `{centres}` */
  readonly contributing: string;
  readonly consent: string;
  readonly original: string;
  readonly greetingEnd: string;
  /** `{municipality}` */
  readonly signature: string;
}
