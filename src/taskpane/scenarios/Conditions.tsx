import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { sameValue } from "../../kernel/same-value";
import type { ScenarioCondition } from "../../caseload/scenarios/scenario-choices";
import type { ComparedScenario } from "../../caseload/scenarios/scenario-comparison";
import { conditionWords as words } from "../../text/pane/scenario-pane";
import { conditionInWords } from "../../text/scenarios";
import { withCondition, withoutCondition } from "../../usecases/memory/change-scenario";
import type { TeamPerson } from "../../usecases/scenarios/clients-by-age";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { Disclosure } from "../components/Disclosure";
import { fluentRef } from "../components/fluent-ref";
import { ConditionForm } from "./ConditionForm";
import { Met } from "./Met";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  action: { alignSelf: "flex-start" },
  remove: { flexShrink: 0 },
});

interface Props {
  readonly scenario: KeptScenario;
  /** The scenario as worked out; null while that is not known. */
  readonly compared: ComparedScenario | null;
  readonly people: readonly TeamPerson[];
  readonly onChange: (scenario: KeptScenario) => void;
}

/** The conditions for the line-up, in the team's words, and whether they are met. */
export function Conditions({ scenario, compared, people, onChange }: Props) {
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const { conditions, bands } = scenario;

  function close(): void {
    setAdding(false);
    add.current?.focus();
  }

  function remove(place: number): void {
    add.current?.focus();
    onChange(withoutCondition(scenario, place));
  }

  return (
    <Disclosure summary={words.summary(conditions.length, metOf(conditions, compared))}>
      {conditions.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {conditions.map((condition, place) => {
            const sentence = conditionInWords(condition, bands);
            return (
              <li key={JSON.stringify(condition)} className={styles.item}>
                <Judged condition={sentence} met={metIn(compared, condition)} />
                <Button
                  className={styles.remove}
                  appearance="subtle"
                  size="small"
                  icon={<Delete16Regular />}
                  aria-label={words.remove(sentence)}
                  onClick={() => remove(place)}
                />
              </li>
            );
          })}
        </ul>
      )}
      <Button
        ref={fluentRef(add)}
        className={styles.action}
        size="small"
        appearance="subtle"
        icon={<Add16Regular />}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      >
        {words.add}
      </Button>
      {adding && (
        <ConditionForm
          bands={bands}
          people={people}
          onAdd={(condition) => {
            onChange(withCondition(scenario, condition));
            close();
          }}
          onCancel={close}
        />
      )}
    </Disclosure>
  );
}

function metIn(compared: ComparedScenario | null, condition: ScenarioCondition): boolean | null {
  return compared?.conditions.find((one) => sameValue(one.condition, condition))?.met ?? null;
}

/** How many are met; null while that is not known of each. */
function metOf(conditions: readonly ScenarioCondition[], compared: ComparedScenario | null): number | null {
  const judged = conditions.map((condition) => metIn(compared, condition));
  return judged.includes(null) ? null : judged.filter(Boolean).length;
}

function Judged({ condition, met }: { readonly condition: string; readonly met: boolean | null }) {
  const sentence = words.judged(condition, met);
  return met === null ? <span>{sentence}</span> : <Met met={met}>{sentence}</Met>;
}
