import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { clientsByAge, selectionOf } from "../../usecases/scenarios/clients-by-age";
import {
  freeCopyName,
  withProposal,
  withScenario,
  withScenarioBack,
  withoutScenario,
} from "../../usecases/memory/edit-scenarios";
import type { AgeReading } from "../../usecases/reading/read-ages";
import { newScenario, proposalOf } from "../../usecases/scenarios/scenarios-on-screen";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { selectionSentence } from "../../text/pane/clients";
import { unchangedScenario } from "../../text/scenario-names";
import { scenarioListWords as words, selectionWords } from "../../text/pane/scenario-pane";
import { Section } from "../components/Section";
import { fluentRef } from "../components/fluent-ref";
import type { Flow } from "../flow/flow";
import { NewScenarioForm, RenameForm } from "./ScenarioForms";

const useStyles = makeStyles({
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
  readonly flow: Flow;
}

interface Removed {
  readonly scenario: KeptScenario;
  readonly place: number;
}

/** Chooses a scenario, and shows its name and who counts in it. */
export function ScenarioChoice({ ages, scenarios, chosen, flow }: Props) {
  const styles = useStyles();
  const [form, setForm] = useState<"none" | "new" | "rename">("none");
  const [removed, setRemoved] = useState<Removed | null>(null);
  const list = useRef<HTMLSelectElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const proposal = proposalOf(ages);
  const isKept = chosen !== null && chosen.name !== proposal?.name;
  const names = [unchangedScenario, ...scenarios.map(({ name }) => name)];

  // The pressed button now belongs to another scenario, so the focus goes to the list of scenarios.
  useEffect(() => undo.current?.focus(), [removed]);

  /** Keeps a scenario and opens it. Proposed scenarios are kept too, because they disappear once something is kept. */
  function keep(scenario: KeptScenario, formerName = scenario.name): void {
    flow.changeScenarios((kept) => withScenario(withProposal(kept, proposal), scenario, formerName));
    flow.chooseScenario(scenario.name);
    setRemoved(null);
  }

  function close(): void {
    list.current?.focus();
    setForm("none");
  }

  function remove(scenario: KeptScenario): void {
    const place = ages.reading.memory.scenarios.findIndex(({ name }) => name === scenario.name);
    flow.changeScenarios((kept) => withoutScenario(kept, scenario.name));
    setRemoved({ scenario, place });
  }

  function putBack({ scenario, place }: Removed): void {
    list.current?.focus();
    flow.changeScenarios((kept) => withScenarioBack(kept, scenario, place));
    flow.chooseScenario(scenario.name);
    setRemoved(null);
  }

  return (
    <Section heading={words.heading}>
      <Select
        ref={fluentRef(list)}
        className={styles.select}
        aria-label={words.choose}
        value={chosen?.name ?? unchangedScenario}
        onChange={(_event, { value }) => {
          setForm("none");
          setRemoved(null);
          flow.chooseScenario(value);
        }}
      >
        {names.map((name, place) => (
          <option key={name} value={name}>
            {words.option(place, name)}
          </option>
        ))}
      </Select>
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
      {removed && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {words.removed(removed.scenario.name)}{" "}
            <Button ref={fluentRef(undo)} size="small" onClick={() => putBack(removed)}>
              {words.undo}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <p className={styles.note}>
        {chosen === null ? words.unchanged : isKept ? words.kept : words.proposal(chosen.bands.length > 0)}
      </p>
      {chosen?.kind === "by-hours" && <p className={styles.paragraph}>{words.byHours}</p>}
      {chosen && <SelectionField ages={ages} chosen={chosen} onChange={keep} />}
    </Section>
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
