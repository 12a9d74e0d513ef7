import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { plannedHandOver, whichClientsWords } from "../../text/months/which-clients";
import { monthWords } from "../../text/pane/months";
import { clientSheetWarning } from "../../text/about-sheets";
import type { HandOver } from "../../usecases/months/planned-hand-overs";
import { EntryField } from "../components/fields/EntryField";
import type { StepProps } from "../flow/step-props";
import { AcceptPart } from "./AcceptPart";
import { MonthSheetButton } from "./MonthSheetButton";

const words = monthWords.which;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props extends StepProps {
  /** What the plan has somebody hand over first. */
  readonly handOvers: readonly HandOver[];
}

/** Which clients go: whose, and how many to whom. The clients are read when the sheet is made, and only that sheet names them. */
export function WhichClientsPart({ state, flow, handOvers }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { from, plan, ...others } = state.months;

  function ask(changed: { readonly from?: string | null; readonly plan?: string | null }): void {
    const [giver, receivers] = [
      changed.from === undefined ? from : changed.from,
      changed.plan === undefined ? plan : changed.plan,
    ];
    flow.askMonths({ ...others, ...(giver && { from: giver }), ...(receivers && { plan: receivers }) });
  }

  return (
    <>
      <p className={styles.note}>{whichClientsWords.rule}</p>
      {handOvers.map(({ date, from: giver, to, typed }) => (
        <Button key={giver} size="small" onClick={() => flow.askMonths({ ...others, ...typed })}>
          {plannedHandOver(date, giver, to)}
        </Button>
      ))}
      <EntryField
        label={words.from}
        hint={words.fromHint}
        shown={from ?? ""}
        read={typedText}
        explain={() => ""}
        onEntered={(typed) => ask({ from: typed })}
      />
      <EntryField
        label={words.plan}
        hint={words.planHint}
        shown={plan ?? ""}
        inputRef={field}
        wide
        read={typedText}
        explain={() => ""}
        onEntered={(typed) => ask({ plan: typed })}
      />
      <p className={styles.note}>{clientSheetWarning}</p>
      <MonthSheetButton kind="which-clients" state={state} flow={flow} />
      {state.accepted && <AcceptPart clients={state.accepted.moves.length} flow={flow} heir={field} />}
    </>
  );
}

function typedText(text: string) {
  return { value: text.trim() === "" ? null : text.trim() };
}
