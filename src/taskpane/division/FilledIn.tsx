import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Division } from "../../caseload/division/division";
import { formatNumber } from "../../text/numbers";
import { choiceWords as words } from "../../text/pane/choices";
import { Disclosure } from "../components/Disclosure";
import type { Flow } from "../flow/flow";
import { HoursField } from "./HoursFields";
import { NoCasesFields } from "./NoCasesFields";

/** More hours than a working week has, as the limit for a maximum that is for everybody. */
const wholeWeek = 40;

const useStyles = makeStyles({ reset: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS } });

/** What is filled in for the whole team: who takes no clients, and what an unknown side task costs at most. Hours of one person stand at that person. */
export function FilledIn({ result, flow }: { readonly result: Division; readonly flow: Flow }) {
  const styles = useStyles();
  const [resets, setResets] = useState(0);

  function reset(): void {
    flow.clearHours();
    // A new key gives new fields, so that text that was not understood is cleared too.
    setResets(resets + 1);
  }

  return (
    <Disclosure summary={words.more}>
      <Fragment key={resets}>
        <NoCasesFields result={result} flow={flow} />
        {result.caseworkers.some(({ range }) => range !== null) && (
          <HoursField
            label={words.unknownMaximum}
            about={words.unknownMaximumHint}
            shown={formatNumber(result.choices.unknownSideTaskMaximum)}
            most={wholeWeek}
            onHours={flow.chooseUnknownMaximum}
          />
        )}
      </Fragment>
      <Button className={styles.reset} size="small" onClick={reset}>
        {words.reset}
      </Button>
    </Disclosure>
  );
}
