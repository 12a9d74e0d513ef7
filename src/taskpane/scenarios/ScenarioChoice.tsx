import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { clientsByAge, selectionOf } from "../../usecases/scenarios/clients-by-age";
import { freeCopyName, withProposal, withScenario, withoutScenario } from "../../usecases/memory/edit-scenarios";
import type { AgeReading } from "../../usecases/reading/read-ages";
import { newScenario, proposalOf } from "../../usecases/scenarios/scenarios-on-screen";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { selectionSentence } from "../../text/pane/clients";
import { unchangedScenario } from "../../text/scenario-names";
import { scenarioListWords as words, selectionWords } from "../../text/pane/scenario-pane";
import { Disclosure } from "../components/Disclosure";
import { fluentRef } from "../components/fluent-ref";
import type { Flow } from "../flow/flow";
import { NewScenarioForm, RenameForm } from "./ScenarioForms";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
  },
  select: { minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  action: { minWidth: "auto" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly ages: AgeReading;
  /** All scenarios except scenario 0. */
  readonly scenarios: readonly KeptScenario[];
  /** null for scenario 0. */
  readonly chosen: KeptScenario | null;
  /** Whom the scenarios count besides the division, and who is given nobody because they leave soon; empty while it is not known yet. */
  readonly said: readonly string[];
  readonly flow: Flow;
}

/** Chooses a scenario, and shows its name and who counts in it. */
export function ScenarioChoice({ ages, scenarios, chosen, said, flow }: Props) {
  const styles = useStyles();
  const [form, setForm] = useState<"none" | "new" | "rename">("none");
  const list = useRef<HTMLSelectElement>(null);
  const proposal = proposalOf(ages);
  const isKept = chosen !== null && chosen.name !== proposal?.name;
  const names = [unchangedScenario, ...scenarios.map(({ name }) => name)];

  /** Keeps a scenario and opens it. Proposed scenarios are kept too, because they disappear once something is kept. */
  function keep(scenario: KeptScenario, formerName = scenario.name): void {
    flow.changeScenarios((kept) => withScenario(withProposal(kept, proposal), scenario, formerName));
    flow.chooseScenario(scenario.name);
  }

  function close(): void {
    list.current?.focus();
    setForm("none");
  }

  /** "Terug" brings it back. */
  function remove(scenario: KeptScenario): void {
    list.current?.focus();
    flow.changeScenarios((kept) => withoutScenario(kept, scenario.name));
  }

  return (
    <section aria-label={words.heading} className={styles.choice}>
      <Select
        ref={fluentRef(list)}
        className={styles.select}
        aria-label={words.choose}
        value={chosen?.name ?? unchangedScenario}
        onChange={(_event, { value }) => {
          setForm("none");
          flow.chooseScenario(value);
        }}
      >
        {names.map((name, place) => (
          <option key={name} value={name}>
            {words.option(place, name)}
          </option>
        ))}
      </Select>
      {!isKept && (
        <p className={styles.note}>{chosen === null ? words.unchanged : words.proposal(chosen.bands.length > 0)}</p>
      )}
      {chosen?.kind === "by-hours" && <p className={styles.paragraph}>{words.byHours}</p>}
      {said.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <Disclosure summary={words.manage}>
        {chosen && <SelectionField ages={ages} chosen={chosen} onChange={keep} />}
        <div role="group" aria-label={words.actions} className={styles.actions}>
          <Button className={styles.action} size="small" onClick={() => setForm("new")}>
            {words.create}
          </Button>
          <Button
            className={styles.action}
            size="small"
            disabledFocusable={chosen === null}
            onClick={() => chosen && keep({ ...chosen, name: freeCopyName(chosen.name, names), since: null })}
          >
            {words.copy}
          </Button>
          <Button
            className={styles.action}
            size="small"
            disabledFocusable={chosen === null}
            onClick={() => chosen && setForm("rename")}
          >
            {words.rename}
          </Button>
          <Button
            className={styles.action}
            size="small"
            disabledFocusable={!isKept}
            onClick={() => chosen && remove(chosen)}
          >
            {words.remove}
          </Button>
        </div>
        {form === "new" && (
          <NewScenarioForm
            taken={names}
            onMake={(name, kind) => {
              keep(newScenario(ages, name, kind, chosen));
              close();
            }}
            onCancel={close}
          />
        )}
        {form === "rename" && chosen && (
          <RenameForm
            key={chosen.name}
            name={chosen.name}
            taken={names}
            onRename={(name) => {
              keep({ ...chosen, name }, chosen.name);
              close();
            }}
            onCancel={close}
          />
        )}
      </Disclosure>
    </section>
  );
}

interface SelectionFieldProps {
  readonly ages: AgeReading;
  readonly chosen: KeptScenario;
  readonly onChange: (scenario: KeptScenario) => void;
}

/** Chooses which clients count in the scenario. */
function SelectionField({ ages, chosen, onChange }: SelectionFieldProps) {
  const styles = useStyles();
  const selection = selectionOf(ages, chosen);
  const outcome = clientsByAge(ages, chosen, [])?.outcome;
  const unknown = selection === null ? chosen.selection : null;
  return (
    <>
      <Field
        label={selectionWords.label}
        {...(selection === null && { validationState: "error" as const, validationMessage: selectionWords.unknown })}
      >
        <Select
          className={styles.select}
          value={selection?.name ?? unknown ?? ""}
          onChange={(_event, { value }) => onChange({ ...chosen, selection: value })}
        >
          {unknown !== null && <option value={unknown}>{unknown}</option>}
          {ages.selections.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {outcome && <p className={styles.note}>{selectionSentence(outcome)}</p>}
    </>
  );
}
