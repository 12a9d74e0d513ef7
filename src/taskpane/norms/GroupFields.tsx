import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import type { NormedGroup } from "../../caseload/norms/team-norms";
import { formatNumber } from "../../text/numbers";
import { normFormWords as words, stepsText } from "../../text/pane/norms-pane";
import { EntryField } from "../components/fields/EntryField";
import { nameProblem, stepsProblem } from "./group-problems";
import { mostCharacters, readTypedNorm, readTypedSteps, readTypedText } from "./typed-norm";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { gridColumn: "1 / -2" },
  /** Aligns the button with the field beside it, below that field's label. */
  remove: { gridColumn: "-2 / -1", marginTop: "24px" },
  norm: { gridColumn: "2 / -1" },
});

interface Props {
  readonly group: NormedGroup;
  /** How many points one client counts for. */
  readonly weight: number;
  /** The steps that the other groups have. */
  readonly elsewhere: readonly string[];
  readonly onChange: (changed: Partial<NormedGroup>) => void;
  /** null when this is the only group. */
  readonly onRemove: (() => void) | null;
}

/** One group of the norms: its name, its steps, and how many of its clients one fte can carry. */
export function GroupFields({ group, weight, elsewhere, onChange, onRemove }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.group(group.name)} className={styles.group}>
      <div className={styles.name}>
        <EntryField
          label={words.name}
          shown={group.name}
          wide
          read={(text) =>
            text.trim() === "" ? { problem: "not-understood" } : readTypedText(text, mostCharacters.name)
          }
          explain={nameProblem}
          onEntered={(name) => name !== null && onChange({ name })}
        />
      </div>
      {onRemove && (
        <Button
          className={styles.remove}
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={words.remove(group.name)}
          title={words.remove(group.name)}
          onClick={onRemove}
        />
      )}
      <EntryField
        label={words.steps}
        shown={stepsText(group.steps)}
        wide
        read={(text) => readTypedSteps(text, elsewhere)}
        explain={stepsProblem}
        onEntered={(steps) => steps !== null && onChange({ steps })}
      />
      <div className={styles.norm}>
        <EntryField
          label={words.norm}
          hint={words.weight(weight)}
          shown={formatNumber(group.norm)}
          numeric
          wide
          read={readTypedNorm}
          explain={() => words.normProblem}
          onEntered={(norm) => norm !== null && onChange({ norm })}
        />
      </div>
    </div>
  );
}
