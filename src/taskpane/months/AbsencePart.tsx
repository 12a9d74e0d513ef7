import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { monthWords } from "../../text/pane/months";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { monthSheetWords } from "../../text/sheets/month-sheets";
import { absenceSentences } from "../../usecases/months/absence-sentences";
import { computeAbsence, usualWeeks } from "../../usecases/months/compute-absence";
import { EntryField } from "../components/fields/EntryField";
import { readTypedAmount } from "../components/fields/typed-input";
import { PlainList } from "../components/PlainList";
import { MonthSheetButton } from "./MonthSheetButton";
import type { MonthPartProps } from "./month-outcomes";

const words = monthWords.absence;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Who would look after whose clients, for everybody alike. */
export function AbsencePart({ state, flow, computed, employment }: MonthPartProps) {
  const styles = useStyles();
  const { months, reading } = state;
  const found = computeAbsence({ computed, reading, employment }, months, null);
  return (
    <>
      <EntryField
        label={words.weeks}
        shown={String(months.weeks ?? usualWeeks)}
        numeric
        read={readTypedAmount}
        explain={() => words.weeksProblem}
        onEntered={(weeks) => flow.askMonths({ ...months, weeks: weeks ?? usualWeeks })}
      />
      <p className={styles.note}>{words.note}</p>
      {found.ok ? (
        <>
          <PlainList spacing="close">
            {[...absenceSentences(found.absence), ...found.absence.team.formation].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </PlainList>
          <p className={styles.note}>{monthSheetWords.purpose}</p>
          <MonthSheetButton kind="absence" state={state} flow={flow} />
        </>
      ) : (
        <p>{clientsProblemSentence(found.problem)}</p>
      )}
    </>
  );
}
