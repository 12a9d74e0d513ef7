import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import type { Division } from "../../caseload/division/division";
import { weightedResultWords as words } from "../../text/pane/norms-pane";
import { weightedSentences } from "../../text/sheets/weighted-sheet";
import { Disclosure } from "../components/Disclosure";
import { FullnessChart } from "./FullnessChart";
import { ShareTable } from "./ShareTable";
import { sumOf } from "./sum-of";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly weighted: WeightedLists;
  /** Every step that occurs in the client lists. */
  readonly listedSteps: readonly string[];
  readonly behind: boolean;
  readonly result: Division;
}

/** How full everybody is by the norms, and how clients are divided by points compared with by number. */
export function WeightedResult({ weighted, listedSteps, behind, result: { totals: divided, choices } }: Props) {
  const styles = useStyles();
  const share = useId();
  const { totals, norms, withoutGroup } = weighted;
  const clients = sumOf(totals.clients);
  const normed = norms.groups.flatMap(({ steps }) => steps);
  const withoutNorm = listedSteps.filter((step) => !normed.includes(step));
  return (
    <div className={styles.result}>
      <div className={styles.part}>
        <p role="status" className={styles.paragraph}>
          {words.load(totals.fte, totals.caseloadHours / choices.fullTimeHours, totals.fullness)}
        </p>
        {behind && <p className={styles.note}>{words.behind}</p>}
        {withoutGroup > 0 && <p className={styles.note}>{words.withoutGroup(withoutGroup, withoutNorm)}</p>}
        {clients !== divided.current && <p className={styles.note}>{words.otherClients(clients, divided.current)}</p>}
      </div>
      <FullnessChart weighted={weighted} />
      <div className={styles.part}>
        <h3 id={share} className={styles.title}>
          {words.share}
        </h3>
        <ShareTable weighted={weighted} title={share} />
        <p className={styles.note}>{words.shareNote}</p>
      </div>
      <Disclosure summary={words.explained}>
        {weightedSentences({
          ...weighted,
          clients,
          // The list above says this already.
          divided: clients,
          limited: Object.keys(choices.limits).length > 0,
        }).map((sentence) => (
          <p key={sentence} className={styles.paragraph}>
            {sentence}
          </p>
        ))}
      </Disclosure>
    </div>
  );
}
