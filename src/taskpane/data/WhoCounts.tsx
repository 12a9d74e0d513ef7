import { Button, Field, makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { SelectionOutcome } from "../../caseload/clients/selections";
import { hiddenRowsQuestion, ruleSentence } from "../../text/pane/clients";
import { formatNumber } from "../../text/numbers";
import { whoCountsWords as words } from "../../text/pane/who-counts";
import type { AgeReading } from "../../usecases/reading/read-ages";
import { whoCounts } from "../../usecases/clients/who-counts";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";
import type { Flow } from "../flow/flow";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textAlign: "left" },
  step: { fontWeight: tokens.fontWeightRegular, textAlign: "left", paddingTop: tokens.spacingVerticalXS },
  figure: {
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    paddingTop: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  total: { fontWeight: tokens.fontWeightSemibold },
  track: { height: "8px", padding: 0 },
  bar: { height: "8px", boxSizing: "border-box", border: `1px solid ${tokens.colorBrandStroke1}` },
  /** A filled bar is who is left and a hollow bar is who is left out, so that colour is not the only difference. */
  left: { backgroundColor: tokens.colorBrandStroke1, forcedColorAdjust: "none" },
});

interface Props {
  readonly ages: AgeReading;
  readonly flow: Flow;
}

/** Which clients in the lists count, step by step, and how the columns were understood. */
export function WhoCounts({ ages, flow }: Props) {
  const styles = useStyles();
  const outcomes = whoCounts(ages);
  // Starts with the selection that gives as many clients as the caseload tables.
  const { current } = ages.computed.result.totals;
  const likely = Math.max(
    0,
    outcomes.findIndex(({ outcome }) => outcome.counted === current),
  );
  const [chosen, setChosen] = useState(likely);
  const shown = outcomes[chosen] ?? outcomes[0];
  if (!shown) return null;
  const { clients, reading } = ages;
  const unasked = clients.visible < clients.total && reading.memory.settings.clientRows === null;
  return (
    <>
      {unasked && (
        <>
          <p className={styles.paragraph}>{hiddenRowsQuestion(clients.visible, clients.total)}</p>
          <div className={styles.answers}>
            {(["all", "visible"] as const).map((clientRows) => (
              <Button key={clientRows} size="small" onClick={() => void flow.changeSettings({ clientRows })}>
                {words.rowsAnswers[clientRows]}
              </Button>
            ))}
          </div>
        </>
      )}
      {outcomes.length > 1 && (
        <Field label={words.selection}>
          <Select value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
            {outcomes.map(({ selection }, place) => (
              <option key={selection.name} value={String(place)}>
                {selection.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Waterfall name={shown.selection.name} outcome={shown.outcome} />
      <p className={styles.note}>{words.privacy}</p>
      <Disclosure summary={words.howRead}>
        <PlainList spacing="close">
          {clients.lists
            .flatMap(({ rules }) => rules.map(ruleSentence))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </PlainList>
      </Disclosure>
    </>
  );
}

interface Line {
  readonly step: string;
  readonly figure: string;
  /** Where the bar begins and how wide it is, as fractions of all clients. */
  readonly from: number;
  readonly size: number;
  readonly stays: boolean;
}

function Waterfall({ name, outcome }: { readonly name: string; readonly outcome: SelectionOutcome }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption(name)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.step, styles.head)}>
            {words.step}
          </th>
          <th scope="col" className={mergeClasses(styles.figure, styles.head)}>
            {words.clients}
          </th>
        </tr>
      </thead>
      {linesOf(outcome).map(({ step, figure, from, size, stays }) => (
        <tbody key={step}>
          <tr>
            <th scope="row" className={mergeClasses(styles.step, stays && styles.total)}>
              {step}
            </th>
            <td className={mergeClasses(styles.figure, stays && styles.total)}>{figure}</td>
          </tr>
          <tr aria-hidden>
            <td colSpan={2} className={styles.track}>
              <div
                className={mergeClasses(styles.bar, stays && styles.left)}
                style={{ marginInlineStart: `${from * 100}%`, width: `${size * 100}%` }}
              />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function linesOf(outcome: SelectionOutcome): readonly Line[] {
  const { total, steps, counted } = outcome;
  const part = (clients: number) => (total === 0 ? 0 : clients / total);
  const lines: Line[] = [{ step: words.all, figure: formatNumber(total), from: 0, size: part(total), stays: true }];
  let rest = total;
  for (const { filter, leftOut, unknown } of steps) {
    for (const [step, clients] of [
      [words.leftOut(filter), leftOut],
      [words.unknown(filter), unknown],
    ] as const) {
      if (clients === 0) continue;
      rest -= clients;
      lines.push({ step, figure: words.less(clients), from: part(rest), size: part(clients), stays: false });
    }
  }
  const share = words.share(outcome);
  return [
    ...lines,
    { step: words.counted, figure: `${formatNumber(counted)}${share}`, from: 0, size: part(counted), stays: true },
  ];
}
