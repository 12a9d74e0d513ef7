import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { TeamTransfers } from "../../caseload/transfers/team-transfers";
import { transferLimitWords as words } from "../../text/pane/norms-pane";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { formatNumber } from "../../text/numbers";
import { sheetKindWords } from "../../text/sheet-kinds";
import { curveInFigures, routeInWords, transfersSentence, transfersWords } from "../../text/sheets/transfers-sheet";
import type { ComputedDivision } from "../../usecases/division/compute-division";
import { usualWithin } from "../../usecases/division/compute-transfers";
import { Busy } from "../components/Busy";
import { EntryField } from "../components/fields/EntryField";
import { readTypedAmount, readTypedClients, type Typed } from "../components/fields/typed-input";
import { PlainList } from "../components/PlainList";
import type { StepProps } from "../flow/step-props";
import { useFoundTransfers } from "./use-found-transfers";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, textAlign: "start" },
  curve: {
    ...typographyStyles.body1,
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    "& thead th": { ...typographyStyles.caption1Strong, textAlign: "end" },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& th:first-child": { width: "5em" },
  },
  sentence: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** As many as somebody takes in; the sheet has them all. */
const mostRoutes = 12;

interface Props extends StepProps {
  readonly computed: ComputedDivision;
  readonly weighted: WeightedLists;
}

/** How few transfers bring everybody near the part by hours in points, or what so many can do. What is asked goes to the sheet too. */
export function TransferLimits({ state, flow, computed, weighted }: Props) {
  const styles = useStyles();
  const { months, activity } = state;
  const { within: asked, atMost, ...others } = months;
  const within = asked ?? usualWithin;
  const { found, busy } = useFoundTransfers({ computed, weighted, within, atMost });
  return (
    <>
      <EntryField
        label={words.within}
        shown={formatNumber(within)}
        unit="%"
        numeric
        read={readTypedPercent}
        explain={() => words.withinProblem}
        onEntered={(percent) => flow.askMonths({ ...others, within: percent ?? usualWithin })}
      />
      <EntryField
        label={words.atMost}
        hint={words.atMostHint}
        shown={atMost === undefined ? "" : formatNumber(atMost)}
        numeric
        read={readTypedClients}
        explain={() => words.atMostProblem}
        onEntered={(transfers) =>
          flow.askMonths({ ...others, within, ...(transfers !== null && { atMost: transfers }) })
        }
      />
      {busy && <Busy size="tiny" label={words.busy} />}
      {found?.ok && <Found transfers={found.transfers} fullTimeHours={computed.result.choices.fullTimeHours} />}
      {found?.ok === false && (
        <p role="status" className={styles.sentence}>
          {clientsProblemSentence(found.problem)}
        </p>
      )}
      <Button
        className={styles.button}
        disabledFocusable={activity === "making"}
        onClick={() => void flow.makeSheet("transfers")}
      >
        {sheetKindWords.transfers.make}
      </Button>
    </>
  );
}

function Found({ transfers, fullTimeHours }: { readonly transfers: TeamTransfers; readonly fullTimeHours: number }) {
  const styles = useStyles();
  const routes = transfers.routes.slice(0, mostRoutes).map((route) => routeInWords(route, transfers.groups));
  const others = transfers.routes.length - routes.length;
  return (
    <>
      <p role="status" className={styles.sentence}>
        {transfersSentence(transfers)}
      </p>
      <PlainList spacing="none">
        {routes.map((route) => (
          <li key={route}>{route}</li>
        ))}
      </PlainList>
      {others > 0 && <p className={styles.note}>{words.others(others)}</p>}
      <table className={styles.curve}>
        <caption className={styles.title}>{transfersWords.curve}</caption>
        <thead>
          <tr>
            <th scope="col">{words.transfers}</th>
            <th scope="col">{words.deviation}</th>
          </tr>
        </thead>
        <tbody>
          {curveInFigures(transfers, fullTimeHours).map((point) => (
            <tr key={point.transfers}>
              <th scope="row">{point.transfers}</th>
              <td>{point.deviation}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{transfersWords.points}</p>
    </>
  );
}

function readTypedPercent(text: string): Typed<number> {
  const typed = readTypedAmount(text);
  return "value" in typed && typed.value !== null && typed.value > 100 ? { problem: "too-much" } : typed;
}
