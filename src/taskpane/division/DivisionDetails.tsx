import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Division } from "../../caseload/division/division";
import { transferWords } from "../../text/pane/calculation";
import { divisionWords as words } from "../../text/pane/pane";
import { pointWords } from "../../text/pane/points";
import { normsWords } from "../../text/pane/norms-pane";
import { hasLimits } from "../../usecases/division/agreed-limits";
import { CellLinks } from "../components/CellLinks";
import { Disclosure } from "../components/Disclosure";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { TextLink } from "../components/TextLink";
import type { StepProps } from "../flow/step-props";
import { ClientsOfNobody } from "./ClientsOfNobody";
import { FilledIn } from "./FilledIn";
import { sharePoints } from "./share-points";
import { WhatIf } from "./WhatIf";

const FewTransfers = latePart(async () => (await import("./FewTransfers")).FewTransfers);
const NormsSection = latePart(async () => (await import("../norms/NormsSection")).NormsSection);

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  point: { ...typographyStyles.caption1, display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  routes: { margin: 0, padding: 0, listStyleType: "none" },
  // As high as can be touched, beside a link in the sentence above: WCAG 2.2, 2.5.8.
  others: {
    alignSelf: "flex-start",
    lineHeight: tokens.lineHeightBase300,
    paddingBlock: "2px",
    textDecorationLine: "none",
  },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Everything below the figures, each behind one press: what is in doubt, the transfers, other hours, what is filled in, and norms. */
export function DivisionDetails({ state, flow, result }: StepProps & { readonly result: Division }) {
  const styles = useStyles();
  const points = useMemo(() => sharePoints(state), [state]);
  const { norms } = state.reading.memory;
  return (
    <div className={styles.parts}>
      <ClientsOfNobody state={state} flow={flow} />
      {points.ofTeam.map(({ key, sentence, cells }) => (
        <div key={key} className={styles.point}>
          <Warning16Regular className={styles.icon} />
          <span>
            {sentence} <CellLinks cells={cells} onShow={(cell) => void flow.show(cell)} />
          </span>
        </div>
      ))}
      {points.others > 0 && (
        <TextLink className={styles.others} onClick={() => flow.goTo("data")}>
          {pointWords.others(points.others)}
        </TextLink>
      )}
      <Transfers state={state} flow={flow} result={result} />
      <WhatIf state={state} flow={flow} result={result} />
      <FilledIn result={result} flow={flow} />
      <Disclosure summary={norms === null ? normsWords.heading : normsWords.inUse(norms.name)}>
        <LatePlace>
          <NormsSection state={state} flow={flow} result={result} />
        </LatePlace>
      </Disclosure>
      <p className={styles.purpose}>{words.purpose}</p>
    </div>
  );
}

/** How many clients change caseworker at least, and from whom to whom. */
function Transfers({ result, ...step }: StepProps & { readonly result: Division }) {
  const styles = useStyles();
  const { transfers } = result;
  if (transfers.length === 0) return <p className={styles.purpose}>{words.transfers(result)}</p>;
  return (
    <Disclosure summary={words.transfers(result)}>
      <ul role="list" aria-label={transferWords.heading} className={styles.routes}>
        {transfers.map(({ from, to, clients }) => (
          <li key={`${from} ${to}`}>{transferWords.route(from, to, clients)}</li>
        ))}
      </ul>
      {!hasLimits(result) && (
        <LatePlace>
          <FewTransfers {...step} result={result} />
        </LatePlace>
      )}
    </Disclosure>
  );
}
