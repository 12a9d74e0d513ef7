import { Checkbox, Field } from "@fluentui/react-components";
import type { ScenarioResult } from "../../caseload/scenario";
import { correctionWords as words } from "../../text/corrections";
import type { Flow } from "../flow";
import { Disclosure } from "./Disclosure";

interface Props {
  readonly result: ScenarioResult;
  readonly flow: Flow;
}

/** Who is in the formation and takes no clients. */
export function NoCasesFields({ result, flow }: Props) {
  const people = [
    ...result.caseworkers.map(({ name }) => ({ name, takesNone: false })),
    ...result.leftOut.flatMap(({ name, reason }) => (reason === "no-cases" ? [{ name, takesNone: true }] : [])),
  ];
  return (
    <Disclosure summary={words.noCases}>
      <Field hint={words.noCasesHint}>
        <div role="group" aria-label={words.noCases}>
          {people.map(({ name, takesNone }) => (
            <div key={name}>
              <Checkbox
                label={name}
                checked={takesNone}
                onChange={() => {
                  const correction = { kind: "no-cases", name } as const;
                  void (takesNone ? flow.takeBack(correction) : flow.correct(correction));
                }}
              />
            </div>
          ))}
        </div>
      </Field>
    </Disclosure>
  );
}
