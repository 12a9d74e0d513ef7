import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type Ref } from "react";
import { openPoints } from "../../usecases/attention/open-points";
import { checksIn, clientDoubtsIn } from "../flow/points";
import { focusPlace } from "../components/focus-place";
import { LatePlace } from "../components/late/LatePlace";
import { MakeSheetButton } from "./MakeSheetButton";
import { PaneHeader } from "./PaneHeader";
import { paneSteps } from "./pane-steps";
import { StepFooter } from "./StepFooter";
import { StepList } from "./StepList";
import { useUndoKeys } from "./use-undo-keys";
import type { StepProps } from "../flow/step-props";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    height: "100vh",
    // On a low screen, a footer that stays in view would leave no room for the rest.
    "@media (max-height: 480px)": { display: "block", height: "auto" },
  },
  // Positioned, so that text for screen readers scrolls along.
  panel: { position: "relative", overflowY: "auto", paddingInline: tokens.spacingHorizontalL, outline: "none" },
});

interface Props extends StepProps {
  readonly readAgainRef: Ref<HTMLButtonElement>;
}

/** The steps for a team that was found. */
export function ReadyScreen({ state, flow, readAgainRef }: Props) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const { step } = state;
  const { panel: Panel, sheet: sheetOf } = paneSteps[step];
  const sheet = sheetOf(state);
  const opened = useRef(step);
  useUndoKeys(flow.undo);

  // A button that opens another step disappears with its own. Without focus in the pane, the next Tab leaves the pane.
  useEffect(() => {
    if (opened.current === step) return;
    opened.current = step;
    if (document.hasFocus() && document.activeElement === document.body) focusPlace(panel.current);
  }, [step]);
  return (
    <div className={styles.screen}>
      <div>
        <PaneHeader state={state} flow={flow} readAgainRef={readAgainRef} />
        <StepList
          chosen={step}
          openPoints={openPoints(state.reading, checksIn(state), clientDoubtsIn(state))}
          onChoose={flow.goTo}
        />
      </div>
      <main ref={panel} className={styles.panel}>
        <LatePlace key={step}>
          <Panel state={state} flow={flow} />
        </LatePlace>
      </main>
      <StepFooter state={state} flow={flow} onDismissed={() => focusPlace(panel.current)}>
        {sheet && <MakeSheetButton kind={sheet} state={state} flow={flow} />}
      </StepFooter>
    </div>
  );
}
