import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import { choiceWords } from "../../text/pane";
import type { Flow, ReadyState } from "../flow";
import { NoCasesFields } from "./NoCasesFields";
import { ReferenceDateField } from "./ReferenceDateField";
import { Section } from "./Section";
import { SideTaskFields } from "./SideTaskFields";
import { TeamSettingsFields } from "./TeamSettingsFields";

const useStyles = makeStyles({ reset: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });

/** What someone may choose; every choice shows in the figures at once. */
export function Choices({ state, flow }: { readonly state: ReadyState; readonly flow: Flow }) {
  const styles = useStyles();
  const [resets, setResets] = useState(0);

  function reset(): void {
    flow.resetChoices();
    // New fields, so that what was typed and not understood goes too.
    setResets(resets + 1);
  }

  return (
    <Section heading={choiceWords.heading}>
      <Fragment key={resets}>
        <ReferenceDateField state={state} flow={flow} />
        {state.scenario.usable && <SideTaskFields result={state.scenario.result} flow={flow} />}
        {state.scenario.usable && <NoCasesFields result={state.scenario.result} flow={flow} />}
        <TeamSettingsFields settings={state.reading.memory.settings} onChange={flow.changeSettings} />
      </Fragment>
      <Button className={styles.reset} size="small" onClick={reset}>
        {choiceWords.reset}
      </Button>
    </Section>
  );
}
