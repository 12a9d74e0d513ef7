import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { crashWords, paneWords } from "../../../text/pane/pane";
import { stepWords } from "../../../text/pane/steps";
import { ErrorBoundary } from "./ErrorBoundary";
import { Busy } from "../Busy";
import { Section } from "../Section";

const useStyles = makeStyles({
  detail: { ...typographyStyles.body1, margin: 0 },
  again: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS },
});

/** The place of a part that is loaded later. It says that the part is coming, or why it failed, with a button to retry. */
export function LatePlace({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <ErrorBoundary
      instead={(detail, retry) => (
        <Section heading={crashWords.heading}>
          <p role="alert" className={styles.detail}>
            {detail}
          </p>
          <Button className={styles.again} onClick={retry}>
            {paneWords.tryAgain}
          </Button>
        </Section>
      )}
    >
      <Suspense fallback={<Busy label={stepWords.opening} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
