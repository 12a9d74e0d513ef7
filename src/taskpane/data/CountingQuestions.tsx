import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CountingQuestion } from "../../caseload/clients/counting-questions";
import { countingWords as words } from "../../text/counting";
import { answeredQuestion, questionsAbout, yesOrNo } from "../../usecases/reading/counting-questions";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";

const useStyles = makeStyles({
  question: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  answer: { height: "auto", whiteSpace: "normal", textAlign: "start" },
});

interface Props {
  readonly reading: ReadyState["reading"];
  readonly flow: Pick<Flow, "count" | "takeCountBack">;
}

/** What only the team can say about who counts: each question once, with the figures of every answer, and the answers so far. */
export function CountingQuestions({ reading, flow }: Props) {
  const styles = useStyles();
  const all = questionsAbout(reading);
  const open = all.filter(({ answer }) => answer === null);
  const answered = all.filter(({ answer }) => answer !== null);
  if (all.length === 0) return null;
  return (
    <>
      {open.length > 0 && (
        <PlainList spacing="loose">
          {open.map((asked) => (
            <li key={JSON.stringify(answeredQuestion(asked))}>
              <Question asked={asked} flow={flow} />
            </li>
          ))}
        </PlainList>
      )}
      {answered.length > 0 && (
        <Disclosure summary={words.kept(answered.length)}>
          <PlainList spacing="close">
            {answered.map((asked) => (
              <li key={JSON.stringify(answeredQuestion(asked))}>
                <p className={styles.question}>{words.answered(asked)}</p>
                <Button
                  size="small"
                  aria-label={words.takeBackSpoken(words.answered(asked))}
                  onClick={() => void flow.takeCountBack(answeredQuestion(asked))}
                >
                  {words.takeBack}
                </Button>
              </li>
            ))}
          </PlainList>
        </Disclosure>
      )}
    </>
  );
}

function Question({ asked, flow }: { readonly asked: CountingQuestion; readonly flow: Pick<Flow, "count"> }) {
  const styles = useStyles();
  const sentence = words.question(asked);
  const answers =
    asked.question === "two-caseworkers"
      ? asked.options.map((option) => ({
          words: words.option(asked, option),
          answer: { question: asked.question, caseworkers: asked.caseworkers, belongs: option.belongs },
        }))
      : [
          { words: words.yes(asked), answer: yesOrNo(asked, true) },
          { words: words.no(asked), answer: yesOrNo(asked, false) },
        ];
  return (
    <div role="group" aria-label={sentence}>
      <p className={styles.question}>{sentence}</p>
      <div className={styles.answers}>
        {answers.map(({ words: text, answer }) => (
          <Button key={text} size="small" className={styles.answer} onClick={() => void flow.count(answer)}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
