import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { countingWords as words } from "../../text/counting";
import { questionsAbout, yesOrNo } from "../../usecases/reading/counting-questions";
import type { StepProps } from "../flow/step-props";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1, margin: 0 },
});

/** Clients without a caseworker, and whether they are divided along; nothing where everybody has one. */
export function ClientsOfNobody({ state, flow }: StepProps) {
  const styles = useStyles();
  const pool = questionsAbout(state.reading).find(({ question }) => question === "no-caseworker");
  if (pool?.question !== "no-caseworker") return null;
  return (
    <div className={styles.place}>
      <p className={styles.line}>{pool.answer ? words.answered(pool) : words.ofNobody(pool.clients)}</p>
      {pool.answer ? (
        <Button
          size="small"
          aria-label={words.takeBackSpoken(words.answered(pool))}
          onClick={() => void flow.takeCountBack({ question: pool.question })}
        >
          {words.takeBack}
        </Button>
      ) : (
        <Button size="small" onClick={() => void flow.count(yesOrNo(pool, true))}>
          {words.yes(pool)}
        </Button>
      )}
    </div>
  );
}
