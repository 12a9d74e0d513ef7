import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { monthWords } from "../../text/pane/months";
import { EntryField } from "../components/fields/EntryField";
import { MonthSheetButton } from "./MonthSheetButton";
import type { MonthPartProps } from "./month-outcomes";

const words = monthWords.since;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The team beside the month before. The months are looked for when the sheet is made. */
export function SincePart({ state, flow }: MonthPartProps) {
  const styles = useStyles();
  const { months } = state;
  const { month, ...others } = months;
  return (
    <>
      <p className={styles.note}>{words.note}</p>
      <EntryField
        label={words.month}
        hint={words.monthHint}
        shown={month ?? ""}
        read={(text) => ({ value: text.trim() === "" ? null : text.trim() })}
        explain={() => ""}
        onEntered={(asked) => flow.askMonths({ ...others, ...(asked !== null && { month: asked }) })}
      />
      <MonthSheetButton kind="month-report" state={state} flow={flow} />
    </>
  );
}
