import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { calculationWords as words } from "../../text/pane/calculation";
import { roundingAssumptions } from "../../text/rounding-assumptions";
import { readableAddress } from "../../usecases/addresses";
import { hasLimits } from "../../usecases/division/agreed-limits";
import { paneWords } from "../../text/pane/pane";
import { formatNumber } from "../../text/numbers";
import { CellLink } from "../components/CellLink";
import type { StepProps } from "../flow/step-props";
import { AbsenceField, SideTaskField } from "./HoursFields";
import { LimitFields } from "./LimitFields";
import type { Standing } from "./standings";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "22rem" },
});

interface Props extends StepProps {
  readonly caseworker: CaseworkerResult;
  readonly standing: Standing | null;
  readonly result: Division;
}

/** How somebody's figures are worked out, every number a link to its cell, and fields for what the sheets do not say. */
export function PersonDetails({ caseworker, standing, result, state, flow }: Props) {
  const styles = useStyles();
  const { totals, choices } = result;
  const limited = hasLimits(result);
  const { name, caseloadHours, current, proportional, rounded, cells } = caseworker;
  const show = (cell: CellAddress) => void flow.show(cell);
  return (
    <div className={styles.details}>
      <p className={styles.line}>
        {words.hoursParts(caseworker).map(({ hours, words: about, of, sign }) => (
          <Fragment key={of}>
            {sign}
            <Figure value={formatNumber(hours)} cell={cells[of]} onShow={show} />
            {` ${about}`}
          </Fragment>
        ))}
        {words.equalsHours(caseloadHours)}
      </p>
      <p className={styles.line}>
        {words.share(totals.current, caseloadHours, totals.caseloadHours, proportional)}
        <strong>{words.rounded(proportional, rounded, { rounding: choices.rounding, limited })}</strong>
      </p>
      {current !== null && (
        <p className={styles.line}>
          {words.now}
          <Figure value={formatNumber(current)} cell={cells.current} onShow={show} />
          {words.nowClients}
        </p>
      )}
      {standing && standing.line !== null && <p className={styles.line}>{`${standing.shown}: ${standing.line}`}</p>}
      <p
        className={styles.note}
      >{`${words.formula} ${limited ? words.limited : roundingAssumptions[choices.rounding]}`}</p>
      <div className={styles.fields}>
        {(caseworker.sideTasks === null || cells.sideTaskHours) && (
          <SideTaskField caseworker={caseworker} flow={flow} />
        )}
        <AbsenceField caseworker={caseworker} flow={flow} />
        <LimitFields name={name} state={state} flow={flow} />
      </div>
      {cells.name && (
        <p className={styles.line}>
          <CellLink
            cell={cells.name}
            spoken={`${words.onSheet(name)}: ${paneWords.showCell(readableAddress(cells.name))}`}
            onShow={show}
          >
            {words.onSheet(name)}
          </CellLink>
        </p>
      )}
    </div>
  );
}

interface FigureProps {
  readonly value: string;
  /** Where it comes from; undefined for what was filled in or follows from other figures. */
  readonly cell: CellAddress | undefined;
  readonly onShow: (cell: CellAddress) => void;
}

function Figure({ value, cell, onShow }: FigureProps) {
  if (!cell) return <>{value}</>;
  return (
    <CellLink cell={cell} spoken={`${value}: ${paneWords.showCell(readableAddress(cell))}`} onShow={onShow}>
      {value}
    </CellLink>
  );
}
