import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ComparedScenario } from "../../caseload/scenarios/scenario-comparison";
import { formatNumber, formatSigned } from "../../text/numbers";
import { transferWords } from "../../text/pane/calculation";
import { changeWords as words } from "../../text/pane/scenario-pane";
import { ChartTable } from "../charts/ChartTable";
import { Disclosure } from "../components/Disclosure";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  routes: { margin: 0, padding: 0, listStyleType: "none" },
});

/** "Wat verandert er voor wie": what the scenario changes for each person. */
export function PersonChanges({ compared }: { readonly compared: ComparedScenario | null }) {
  const styles = useStyles();
  if (compared === null || compared.scenario.kind === "unchanged") return null;
  const { people, routes, transfers, scenario } = compared;
  const totals = people.reduce(
    (sum, { current, after }) => ({ current: sum.current + current, after: sum.after + after }),
    { current: 0, after: 0 },
  );
  return (
    <>
      {transfers === null ? (
        <p className={styles.paragraph}>{words.unknown}</p>
      ) : (
        <>
          <ChartTable
            aria-label={words.caption(scenario.name)}
            headers={[words.name, words.now, words.after, words.difference]}
            groups={[
              {
                heading: null,
                rows: people.map(({ name, current, after }) => ({
                  key: name,
                  name,
                  cells: [formatNumber(current), formatNumber(after), formatSigned(after - current)],
                })),
              },
            ]}
            total={{
              name: words.total,
              cells: [
                formatNumber(totals.current),
                formatNumber(totals.after),
                formatSigned(totals.after - totals.current),
              ],
            }}
          />
          {routes.length > 0 && (
            <Disclosure summary={transferWords.heading}>
              <ul className={styles.routes}>
                {routes.map(({ from, to, clients }) => (
                  <li key={`${from} ${to}`}>{transferWords.route(from, to, clients)}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
      <p className={styles.note}>{words.purpose}</p>
    </>
  );
}
