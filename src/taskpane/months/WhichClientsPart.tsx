import { Button, Checkbox, makeStyles, tokens, typographyStyles, useId } from "@fluentui/react-components";
import { useRef } from "react";
import type { Match } from "../../caseload/months/which-clients/which-clients";
import { plannedHandOver, whichClientsRule } from "../../text/months/which-clients";
import { monthWords } from "../../text/pane/months";
import { clientSheetWarning } from "../../text/about-sheets";
import { matchAsTyped, typedMatch } from "../../usecases/months/typed-match";
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
  const { from, plan, match: typed, ...others } = state.months;
  const read = typedMatch(typed ?? "");
  const match = read.ok ? read.match : [];

  function ask(changed: {
    readonly from?: string | null;
    readonly plan?: string | null;
    readonly match?: string;
  }): void {
    const asked = { from, plan, match: typed, ...changed };
    flow.askMonths({
      ...others,
      ...(asked.from && { from: asked.from }),
      ...(asked.plan && { plan: asked.plan }),
      ...(asked.match && { match: asked.match }),
    });
  }

  return (
    <>
      <p className={styles.note}>{whichClientsRule(match)}</p>
      {handOvers.map(({ date, from: giver, to, typed: asked }) => (
        <Button key={giver} size="small" onClick={() => ask(asked)}>
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
      {matches.map((one) => (
        <MatchSwitch
          key={one}
          match={one}
          isOn={match.includes(one)}
          onChange={(isOn) =>
            ask({ match: matchAsTyped(matches.filter((other) => (other === one ? isOn : match.includes(other)))) })
          }
        />
      ))}
      <p className={styles.note}>{clientSheetWarning}</p>
      <MonthSheetButton kind="which-clients" state={state} flow={flow} />
      {state.accepted && <AcceptPart clients={state.accepted.moves.length} flow={flow} heir={field} />}
    </>
  );
}

/** Off until somebody switches it on, who is told why. */
function MatchSwitch({
  match,
  isOn,
  onChange,
}: {
  readonly match: Match;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const styles = useStyles();
  const why = useId("why-off");
  return (
    <div>
      <Checkbox
        label={words.match[match]}
        checked={isOn}
        aria-describedby={why}
        onChange={(_event, { checked }) => onChange(checked === true)}
      />
      <p id={why} className={styles.note}>
        {words.whyOff[match]}
      </p>
    </div>
  );
}

const matches: readonly Match[] = ["language", "district"];

function typedText(text: string) {
  return { value: text.trim() === "" ? null : text.trim() };
}
