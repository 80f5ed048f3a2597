// medvirkende centre: those that have a part in the course of events beside the one that must act.
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { CentreId } from "../../core/codebook/codebook";
import { useLabels } from "../labels";
import { useSharedStyles } from "../shared-styles";
import { OptionSelect } from "./option-select";

export interface ContributingCentresProps {
  /** The centre that must act; it is none of these. */
  readonly centre: CentreId | null;
  readonly chosen: readonly CentreId[];
  readonly onChange: (chosen: readonly CentreId[]) => void;
}

export function ContributingCentres({ centre: primary, chosen, onChange }: ContributingCentresProps) {
  const shared = useSharedStyles();
  const { text, codebook, centre } = useLabels();
  const { rest } = text.pane;
  const free = codebook.centres.filter(({ id }) => id !== primary && !chosen.includes(id));
  return (
    <div className={shared.stack}>
      <OptionSelect
        label={rest.contributing}
        options={free.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        emptyLabel={`${rest.addContributing} …`}
        testId="select-contributing"
        onPick={(value) => value !== null && onChange([...chosen, value])}
      />
      {chosen.map((id) => (
        <div key={id} className={shared.row}>
          <span className={shared.grow}>{centre(id)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular fontSize={16} />}
            aria-label={rest.removeContributing(centre(id))}
            title={rest.removeContributing(centre(id))}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          />
        </div>
      ))}
    </div>
  );
}
