import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { formatShortDate } from "../../text/short-date";
import { choiceWords as words } from "../../text/pane/choices";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";
import { readTypedDate } from "../components/fields/typed-input";
import { CellLinks } from "../components/CellLinks";
import { TextLink } from "../components/TextLink";
import { EntryField } from "../components/fields/EntryField";

const useStyles = makeStyles({
  origin: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
  },
  link: { ...typographyStyles.caption1 },
});

/** The peildatum: the proposed date and its source, or the date that somebody chose instead. */
export function ReferenceDateField({ state, flow }: { readonly state: ReadyState; readonly flow: Flow }) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const proposed = state.reading.proposedDate;
  const chosen = state.reading.memory.choices.referenceDate;

  function proposeAgain(): void {
    flow.chooseDate(null);
    // The link disappears. Without focus in the pane, office.js lets the next Tab leave the pane.
    input.current?.focus();
  }

  return (
    <div>
      <EntryField
        label={words.referenceDate}
        hint={words.dateFormat}
        shown={formatShortDate(chosen ?? proposed.date)}
        read={readTypedDate}
        explain={() => words.dateProblem}
        onEntered={flow.chooseDate}
        inputRef={input}
      />
      <div className={styles.origin}>
        {chosen !== null && (
          <>
            {words.dateGiven}
            <TextLink className={styles.link} onClick={proposeAgain}>
              {words.proposeAgain(proposed.date)}
            </TextLink>
          </>
        )}
        {chosen === null && proposed.cell && (
          <>
            {words.dateFromSheets} <CellLinks cells={[proposed.cell]} onShow={(cell) => void flow.show(cell)} />
          </>
        )}
        {chosen === null && !proposed.cell && words.dateToday}
      </div>
    </div>
  );
}
