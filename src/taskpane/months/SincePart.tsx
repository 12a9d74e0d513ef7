import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { monthWords } from "../../text/pane/months";
import { EntryField } from "../components/fields/EntryField";
import { PlainList } from "../components/PlainList";
import type { StepProps } from "../flow/step-props";
import { compareMonths, type ComparedMonths } from "./compare-months";
import { MonthSheetButton } from "./MonthSheetButton";
import type { MonthPartProps } from "./month-outcomes";

const words = monthWords.since;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The team beside the month before. The months are read when this is opened, and again when the sheets or the question change. */
export function SincePart({ state, flow }: MonthPartProps) {
  const styles = useStyles();
  const { months } = state;
  const { month, ...others } = months;
  const compared = useComparedMonths({ state, flow });
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
      <div aria-live="polite">
        {compared === null ? (
          <p className={styles.note}>{words.reading}</p>
        ) : (
          <PlainList spacing="close">
            {compared.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </PlainList>
        )}
      </div>
      {compared?.found && <MonthSheetButton kind="month-report" state={state} flow={flow} />}
    </>
  );
}

/** null while the months are read for the first time; afterwards the last that is known stays until there is news. */
function useComparedMonths({ state: { reading, supposed, months }, flow }: StepProps): ComparedMonths | null {
  const [compared, setCompared] = useState<ComparedMonths | null>(null);
  useEffect(() => {
    let isLatest = true;
    void compareMonths(flow).then((news) => {
      if (isLatest) setCompared(news);
    });
    return () => {
      isLatest = false;
    };
  }, [reading, supposed, months, flow]);
  return compared;
}
