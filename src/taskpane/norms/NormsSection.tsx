import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { Division } from "../../caseload/division/division";
import { normsWords as words, transferLimitWords } from "../../text/pane/norms-pane";
import type { StepProps } from "../flow/step-props";
import { Disclosure } from "../components/Disclosure";
import { focusPlace } from "../components/focus-place";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { NormChoice } from "./NormChoice";
import { NormsForm } from "./NormsForm";
import { WeighedLists } from "./WeighedLists";
import { lacksSteps, whyNotWeighed } from "./why-not-weighed";

const TransferLimits = latePart(async () => (await import("./TransferLimits")).TransferLimits);

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  paragraph: {
    ...typographyStyles.body1,
    margin: 0,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Normen en gewogen werklast: the only place for norms in the pane, with what they mean for everybody. */
export function NormsSection({ state, flow, result }: StepProps & { readonly result: Division }) {
  const styles = useStyles();
  const lead = useRef<HTMLParagraphElement>(null);
  const { norms } = state.reading.memory;
  const weighted = "weighted" in state.clients ? state.clients.weighted : null;

  const change: typeof flow.changeNorms = (changing) => {
    flow.changeNorms(changing);
    // The pressed button disappears and would take the focus with it.
    focusPlace(lead.current);
  };

  return (
    <div className={styles.parts}>
      <p ref={lead} className={styles.paragraph}>
        {norms === null ? words.none : words.kept(norms.name)}
      </p>
      {norms === null ? (
        <>
          {lacksSteps(state.clients) && <p className={styles.paragraph}>{whyNotWeighed(state.clients)}</p>}
          <NormChoice onChoose={(chosen) => change(() => chosen)} />
        </>
      ) : (
        <>
          <WeighedLists clients={state.clients} result={result} flow={flow} />
          {weighted && state.division.ok && (
            <Disclosure summary={transferLimitWords.heading}>
              <LatePlace>
                <TransferLimits state={state} flow={flow} computed={state.division} weighted={weighted} />
              </LatePlace>
            </Disclosure>
          )}
          <NormsForm norms={norms} onEdit={flow.changeNorms} onReplace={change} />
        </>
      )}
      <Button
        className={styles.button}
        onClick={() => {
          flow.chooseSheet("capacity");
          flow.goTo("worksheet");
        }}
      >
        {words.toCapacity}
      </Button>
    </div>
  );
}
