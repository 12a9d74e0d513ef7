import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Division } from "../../caseload/division/division";
import { choiceWords } from "../../text/pane/pane";
import { Section } from "../components/Section";
import type { Flow } from "../flow/flow";
import { NoCasesFields } from "./NoCasesFields";
import { HoursFields } from "./HoursFields";

const useStyles = makeStyles({ reset: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });

/** Fields for what the sheets do not say. The figures follow at once. */
export function FilledIn({ result, flow }: { readonly result: Division; readonly flow: Flow }) {
  const styles = useStyles();
  const [resets, setResets] = useState(0);

  function reset(): void {
    flow.clearHours();
    // A new key gives new fields, so that text that was not understood is cleared too.
    setResets(resets + 1);
  }

  return (
    <Section heading={choiceWords.heading}>
      <Fragment key={resets}>
        <HoursFields result={result} flow={flow} />
        <NoCasesFields result={result} flow={flow} />
      </Fragment>
      <Button className={styles.reset} size="small" onClick={reset}>
        {choiceWords.reset}
      </Button>
    </Section>
  );
}
