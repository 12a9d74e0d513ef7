import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import type { Division } from "../../caseload/division/division";
import { divisionWords as words, transferWords } from "../../text/pane/pane";
import { leftOutAssumption } from "../../text/sheets/proportional-sheet";
import { Calculation } from "./Calculation";
import { CaseloadTable } from "./CaseloadTable";
import { Disclosure } from "../components/Disclosure";
import { NoDivision } from "../components/NoDivision";
import type { StepProps } from "../flow/step-props";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { useAfterPaint } from "../components/late/use-after-paint";
import { Section } from "../components/Section";

/** The details come after the figures, so they are loaded later. */
const DivisionDetails = latePart(async () => (await import("./DivisionDetails")).DivisionDetails);

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  notes: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  note: { margin: 0 },
  routes: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The step Verdeling: everybody's caseload in words and numbers, or why there is none, and fields for what is missing. */
export function DivisionStep({ state, flow }: StepProps) {
  const painted = useAfterPaint();
  const { division } = state;
  if (!division.ok) return <NoDivision problem={division.problem} flow={flow} />;
  const { result } = division;
  return (
    <>
      <Section heading={words.heading}>
        <Figures result={result} onShow={(cell) => void flow.show(cell)} />
      </Section>
      {painted && (
        <LatePlace>
          <DivisionDetails state={state} flow={flow} result={result} />
        </LatePlace>
      )}
    </>
  );
}

interface FiguresProps {
  readonly result: Division;
  readonly onShow: (cell: CellAddress) => void;
}

function Figures({ result, onShow }: FiguresProps) {
  const styles = useStyles();
  const { caseworkers, totals, transfers, leftOut, choices } = result;
  return (
    <>
      <p className={styles.paragraph}>{words.load(result)}</p>
      <CaseloadTable result={result} onShow={onShow} />
      <div className={styles.notes}>
        {totals.rounded !== totals.current && (
          <p className={styles.note}>{words.plainNote(totals.rounded, totals.current)}</p>
        )}
        {caseworkers.some(({ current }) => current === null) && <p className={styles.note}>{words.unknownNote}</p>}
        {caseworkers.some(({ range }) => range !== null) && (
          <p className={styles.note}>{words.rangeNote(choices.unknownSideTaskMaximum)}</p>
        )}
        {leftOut.length > 0 && <p className={styles.note}>{leftOutAssumption(leftOut)}</p>}
        <p className={styles.note}>{words.purpose}</p>
      </div>
      <p className={styles.paragraph}>{words.transfers(result)}</p>
      {transfers.length > 0 && (
        <Disclosure summary={transferWords.heading}>
          <ul className={styles.routes}>
            {transfers.map(({ from, to, clients }) => (
              <li key={`${from} ${to}`}>{transferWords.route(from, to, clients)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Calculation result={result} onShow={onShow} />
    </>
  );
}
