import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CountedUnit, Ladder } from "../../caseload/norms/norm";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import { normSetRemarks } from "../../text/norms";
import { directionLabel, normFormWords as words, normOrigin, normsWords } from "../../text/pane/norms-pane";
import {
  hasRoomForGroup,
  stepsElsewhere,
  withChangedGroup,
  withGroup,
  withoutGroup,
} from "../../usecases/memory/edit-norms";
import { normsToChoose } from "../../usecases/memory/typed-norms";
import { Disclosure } from "../components/Disclosure";
import { EntryField } from "../components/fields/EntryField";
import type { Flow } from "../flow/flow";
import { GroupFields } from "./GroupFields";
import { NewGroupForm } from "./NewGroupForm";
import { NormFigures } from "./NormFigures";
import { mostCharacters, readTypedText, readTypedYear } from "./typed-norm";

const directions = ["work-is-high", "work-is-low", "unknown"] as const satisfies readonly Ladder["direction"][];
const countUnits = ["persons", "benefits", "unknown"] as const satisfies readonly CountedUnit[];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  origin: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 5.5rem", gap: tokens.spacingHorizontalM },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly norms: TeamNorms;
  readonly onEdit: Flow["changeNorms"];
  /** Like onEdit, for a change that makes the pressed button disappear. */
  readonly onReplace: Flow["changeNorms"];
}

/** The norms in use. Every figure can be changed on the spot. */
export function NormsForm({ norms, onEdit, onReplace }: Props) {
  const styles = useStyles();
  const title = useId();
  const [removals, setRemovals] = useState(0);
  const { groups, ladder, counts, source, year, name } = norms;
  const known = normsToChoose().find((option) => option.norms.name === name);
  const largest = Math.max(...groups.map(({ norm }) => norm));

  const edit = (change: (norms: TeamNorms) => TeamNorms) => onEdit((kept) => kept && change(kept));

  function remove(place: number): void {
    // The key gives each group its own fields, so that typed text stays with its group when another one goes.
    setRemovals(removals + 1);
    onReplace((kept) => kept && withoutGroup(kept, place));
  }

  return (
    <div role="group" aria-labelledby={title} className={styles.form}>
      <div className={styles.summary}>
        <h3 id={title} className={styles.title}>
          {words.heading}
        </h3>
        <NormFigures groups={groups} />
        <p className={styles.hint}>{normOrigin(norms)}</p>
        {known && <p className={styles.hint}>{normSetRemarks[known.code]}</p>}
        <p className={styles.hint}>{normsWords.notJudgement}</p>
      </div>
      <Disclosure summary={words.change}>
        <div className={styles.form}>
          {groups.map((group, place) => (
            <GroupFields
              key={`${removals} ${place}`}
              group={group}
              weight={largest / group.norm}
              elsewhere={stepsElsewhere(norms, place)}
              onChange={(changed) => edit((kept) => withChangedGroup(kept, place, changed))}
              onRemove={groups.length === 1 ? null : () => remove(place)}
            />
          ))}
          {hasRoomForGroup(norms) ? (
            <Disclosure summary={words.add}>
              <NewGroupForm
                elsewhere={stepsElsewhere(norms, null)}
                action={words.addButton}
                onAdd={(group) => edit((kept) => withGroup(kept, group))}
              />
            </Disclosure>
          ) : (
            <p className={styles.hint}>{words.full}</p>
          )}
          <div className={styles.origin}>
            <EntryField
              label={words.source}
              shown={source}
              wide
              read={(text) => readTypedText(text, mostCharacters.source)}
              explain={() => words.tooLong(mostCharacters.source)}
              onEntered={(entered) => edit((kept) => ({ ...kept, source: entered ?? "" }))}
            />
            <EntryField
              label={words.year}
              shown={year === null ? "" : String(year)}
              numeric
              wide
              read={readTypedYear}
              explain={() => words.yearProblem}
              onEntered={(entered) => edit((kept) => ({ ...kept, year: entered }))}
            />
          </div>
          <Choice
            label={words.direction}
            options={directions}
            chosen={ladder.direction}
            labelOf={(direction) => directionLabel(ladder, direction)}
            onChoose={(direction) => edit((kept) => ({ ...kept, ladder: { ...kept.ladder, direction } }))}
          />
          <Choice
            label={words.counts}
            options={countUnits}
            chosen={counts}
            labelOf={(unit) => words.countUnits[unit]}
            onChoose={(unit) => edit((kept) => ({ ...kept, counts: unit }))}
          />
        </div>
      </Disclosure>
      <div className={styles.summary}>
        <Button className={styles.button} size="small" onClick={() => onReplace(() => null)}>
          {words.stop}
        </Button>
        <p className={styles.hint}>{words.stopHint}</p>
      </div>
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly labelOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, options, chosen, labelOf, onChoose }: ChoiceProps<Option>) {
  return (
    <Field label={label}>
      <RadioGroup
        value={chosen}
        onChange={(_event, { value }) => {
          const option = options.find((known) => known === value);
          if (option) onChoose(option);
        }}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={labelOf(option)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
