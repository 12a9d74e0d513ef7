import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Weighed, WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { ScenarioResult } from "../../caseload/scenario";
import { formatNumber } from "../../text/numbers";
import { normsWords, weightedResultWords as words } from "../../text/norms-pane";
import { weightedSentences } from "../../text/weighted-sheet";
import { ChartTable, type ChartTableContent } from "../charts/ChartTable";
import { Disclosure } from "../components/Disclosure";
import { ScrollRegion } from "../components/ScrollRegion";
import { Fullness } from "./Fullness";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly weighted: WeightedLists;
  /** Every step that is in the client lists. */
  readonly listedSteps: readonly string[];
  readonly behind: boolean;
  readonly result: ScenarioResult;
}

/** How full everybody is by the norms, and how the clients divide by points, with by number beside it. */
export function WeightedResult({ weighted, listedSteps, behind, result }: Props) {
  const styles = useStyles();
  const { totals, norms, withoutGroup } = weighted;
  const { choices } = result;
  const clients = sumOf(totals.clients);
  const normed = norms.groups.flatMap(({ steps }) => steps);
  return (
    <div className={styles.result}>
      <div className={styles.part}>
        <p role="status" className={styles.paragraph}>
          {words.load(totals.fte, totals.caseloadHours / choices.fullTimeHours, totals.fullness)}
        </p>
        {behind && <p className={styles.note}>{words.behind}</p>}
        {withoutGroup > 0 && (
          <p className={styles.note}>
            {words.withoutGroup(
              withoutGroup,
              listedSteps.filter((step) => !normed.includes(step)),
            )}
          </p>
        )}
        {clients !== result.totals.current && (
          <p className={styles.note}>{words.otherClients(clients, result.totals.current)}</p>
        )}
      </div>
      <Part title={words.now} region={words.nowRegion} table={tableNow(weighted)} note={words.barNote} />
      <Part title={words.share} region={words.shareRegion} table={tableOfShares(weighted)} note={words.shareNote} />
      <Disclosure summary={words.explained}>
        {weightedSentences({
          ...weighted,
          clients,
          // Said above.
          divided: clients,
          limited: Object.keys(choices.limits).length > 0,
        }).map((sentence) => (
          <p key={sentence} className={styles.paragraph}>
            {sentence}
          </p>
        ))}
        <p className={styles.paragraph}>{normsWords.notJudgement}</p>
      </Disclosure>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly region: string;
  readonly table: ChartTableContent;
  readonly note: string;
}

function Part({ title, region, table, note }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.part}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ScrollRegion label={region}>
        <ChartTable {...table} aria-labelledby={id} />
      </ScrollRegion>
      <p className={styles.note}>{note}</p>
    </div>
  );
}

function tableNow({ norms, caseworkers, others, totals }: WeightedLists): ChartTableContent {
  const most = Math.max(1, ...caseworkers.map(({ now }) => now.fullness ?? 0), totals.fullness ?? 0);
  const cells = (weighed: Weighed): readonly ReactNode[] => [
    ...weighed.clients.map((clients) => formatNumber(clients)),
    formatNumber(sumOf(weighed.clients)),
    words.pointsOf(weighed.load),
    <Fullness key="full" fullness={weighed.fullness} most={most} />,
  ];
  return {
    headers: [words.name, ...norms.groups.map(({ name }) => name), words.together, words.points, words.full],
    groups: [
      {
        heading: null,
        rows: [
          ...caseworkers.map(({ name, now }, place) => ({ key: String(place), name, cells: cells(now) })),
          ...(others.load > 0 ? [{ key: "others", name: words.others, cells: cells(others) }] : []),
        ],
      },
    ],
    total: { name: words.total, cells: cells(totals) },
  };
}

function tableOfShares({ norms, caseworkers, totals }: WeightedLists): ChartTableContent {
  const cells = ({ clients, load }: Weighed, plain: number): readonly string[] => [
    ...clients.map((own) => formatNumber(own)),
    words.pointsOf(load),
    formatNumber(sumOf(clients)),
    formatNumber(plain),
  ];
  return {
    headers: [words.name, ...norms.groups.map(({ name }) => name), words.points, words.byPoints, words.byNumber],
    groups: [
      {
        heading: null,
        rows: caseworkers.map(({ name, weighted, plain }, place) => ({
          key: String(place),
          name,
          cells: cells(weighted, plain),
        })),
      },
    ],
    total: { name: words.total, cells: cells(totals, sumOf(caseworkers.map(({ plain }) => plain))) },
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
