// Words for the closed lists of the codebook and the scanner. Themes and centres are data and carry their own labels.
import type { Confidence } from "../core/classification/suggestion";
import type { ContactType, RejectionGround, Treatment } from "../core/codebook/codebook";
import type { FindingType } from "../core/personal-data/finding";
import type { RowKind, RowStatus } from "../core/registration/row";

export interface LabelsText {
  readonly contactType: Readonly<Record<ContactType, string>>;
  readonly rejectionGround: Readonly<Record<RejectionGround, string>>;
  readonly treatment: Readonly<Record<Treatment, string>>;
  readonly round: Readonly<Record<1 | 2, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly rowKind: Readonly<Record<RowKind, string>>;
  readonly rowStatus: Readonly<Record<RowStatus, string>>;
  readonly finding: Readonly<Record<FindingType, string>>;
}
