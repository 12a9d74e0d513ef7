import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef } from "react";
import { whatIfWords as words } from "../../text/what-if";
import { computeScenario } from "../../usecases/compute-scenario";
import type { StepProps } from "../components/ReadyScreen";
import { PassingButton } from "../components/PassingButton";
import { supposedHours } from "../flow/supposed-hours";

const useStyles = makeStyles({
  place: { outlineStyle: "none" },
  body: { ...typographyStyles.body1, paddingBlock: tokens.spacingVerticalXS },
  title: { display: "block" },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  action: { marginTop: tokens.spacingVerticalXS },
});

/** A sheet that is made now is about supposed hours. */
export function SupposedNote({ state: { reading, supposed }, flow }: StepProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const people = supposedHours(computeScenario(reading, {}).result, supposed);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {people.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{words.heading}</MessageBarTitle>
            <p className={styles.line}>{words.active(people)}</p>
            <PassingButton className={styles.action} heir={place} onClick={() => flow.suppose({})}>
              {words.reset}
            </PassingButton>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
