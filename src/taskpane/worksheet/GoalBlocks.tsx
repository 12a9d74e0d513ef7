import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { GoalBlock } from "../../sheets/goals/goals-sheet-input";
import { goalBlockWords as words } from "../../text/pane/worksheet";
import { goalBlockTitles } from "../../text/sheets/goals-sheet";
import { Disclosure } from "../components/Disclosure";
import type { Flow } from "../flow/flow";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

const all = Object.keys(goalBlockTitles) as readonly GoalBlock[];

interface Props {
  /** null: all of them. */
  readonly chosen: readonly GoalBlock[] | null;
  readonly flow: Pick<Flow, "chooseGoalBlocks">;
}

/** Ticks the models on "Doelen en capaciteit". The last one stays, because a sheet without any says nothing. */
export function GoalBlocks({ chosen, flow }: Props) {
  const styles = useStyles();
  const ticked = chosen ?? all;
  return (
    <Disclosure summary={words.summary(ticked.length, all.length)}>
      <p className={styles.hint}>{words.hint}</p>
      <div role="group" aria-label={words.heading}>
        {all.map((block) => (
          <div key={block}>
            <Checkbox
              label={goalBlockTitles[block]}
              checked={ticked.includes(block)}
              disabled={ticked.length === 1 && ticked.includes(block)}
              onChange={(_event, { checked }) =>
                flow.chooseGoalBlocks(all.filter((one) => (one === block ? checked === true : ticked.includes(one))))
              }
            />
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
