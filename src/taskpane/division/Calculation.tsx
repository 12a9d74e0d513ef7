import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { calculationWords as words } from "../../text/pane/pane";
import { roundingAssumptions } from "../../text/sheets/proportional-sheet";
import { CellLinks } from "../components/CellLinks";
import { Disclosure } from "../components/Disclosure";

const useStyles = makeStyles({
  paragraph: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  list: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly result: Division;
  readonly onShow: (cell: CellAddress) => void;
}

/** How each figure of the table is worked out, down to the cells that it comes from. */
export function Calculation({ result, onShow }: Props) {
  const styles = useStyles();
  const { caseworkers, totals, choices } = result;
  return (
    <Disclosure summary={words.heading}>
      <p className={styles.paragraph}>{words.formula}</p>
      <p className={styles.paragraph}>{roundingAssumptions[choices.rounding]}</p>
      <dl className={styles.list}>
        {caseworkers.map((caseworker) => (
          <div key={caseworker.name}>
            <dt className={styles.name}>{caseworker.name}</dt>
            <dd className={styles.line}>{hoursOf(caseworker)}</dd>
            <dd className={styles.line}>
              {words.share(
                totals.current,
                caseworker.caseloadHours,
                totals.caseloadHours,
                caseworker.proportional,
                caseworker.rounded,
              )}
            </dd>
            <dd className={styles.line}>
              <CellLinks cells={sourcesOf(caseworker)} onShow={onShow} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

function hoursOf({ contractHours, sideTaskHours, absenceHours, rampUpHours, caseloadHours }: CaseworkerResult): string {
  return words.hours(
    contractHours,
    { sideTasks: sideTaskHours, absence: absenceHours, rampUp: rampUpHours },
    caseloadHours,
  );
}

function sourcesOf({ cells }: CaseworkerResult): readonly CellAddress[] {
  return [cells.hours, cells.sideTasks, cells.sideTaskHours, cells.absence, cells.rampUp, cells.current].filter(
    (cell) => cell !== undefined,
  );
}
