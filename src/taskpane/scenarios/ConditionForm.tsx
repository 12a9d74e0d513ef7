import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { ScenarioCondition } from "../../caseload/scenarios/scenario-choices";
import { ageBandLabel } from "../../text/age-bands";
import { conditionWords as words } from "../../text/pane/scenario-pane";
import type { TeamPerson } from "../../usecases/scenarios/clients-by-age";
import { fluentRef } from "../components/fluent-ref";
import { readTypedHours } from "../components/fields/typed-input";

/** More hours than the largest team has. */
const mostHours = 1000;
const everyTeam = "every";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  control: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Kind = ScenarioCondition["kind"];

interface Props {
  readonly bands: readonly AgeBand[];
  readonly people: readonly TeamPerson[];
  readonly onAdd: (condition: ScenarioCondition) => void;
  readonly onCancel: () => void;
}

/** A form that puts one condition together. */
export function ConditionForm({ bands, people, onAdd, onCancel }: Props) {
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>("stays-at");
  const [person, setPerson] = useState(people[0]?.name ?? "");
  const [band, setBand] = useState(0);
  const [everyBand, setEveryBand] = useState(true);
  const [hours, setHours] = useState("");
  const [fewest, setFewest] = useState("");
  const [most, setMost] = useState("");
  const [group, setGroup] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLSelectElement>(null);

  useEffect(() => first.current?.focus(), []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const made = madeCondition();
    if (typeof made === "string") setProblem(made);
    else onAdd(made);
  }

  /** Returns the condition, or what is still wrong with it. */
  function madeCondition(): ScenarioCondition | string {
    switch (kind) {
      case "intaker-in-every-team":
        return people.some(({ isIntaker }) => isIntaker) ? { kind } : words.noIntakers;
      case "stays-at":
      case "not-in-band":
        return { kind, person, band };
      case "minimum-hours": {
        const typed = readTypedHours(hours, mostHours);
        return "value" in typed && typed.value !== null && typed.value > 0
          ? { kind, hours: typed.value, band: everyBand ? null : band }
          : words.hoursProblem;
      }
      case "team-size": {
        const size = readSize(fewest, most);
        return size ? { kind, ...size, band: everyBand ? null : band } : words.sizeProblem;
      }
      case "together":
      case "apart":
        return group.length > 1 ? { kind, people: group } : words.twoPeople;
    }
  }

  const wrong = problem !== null && { validationMessage: problem, validationState: "error" as const };
  const aboutTeam = kind === "minimum-hours" || kind === "team-size";
  const aboutPerson = kind === "stays-at" || kind === "not-in-band";
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={words.kind} {...(kind === "intaker-in-every-team" && wrong)}>
        <Select
          ref={fluentRef(first)}
          className={styles.control}
          value={kind}
          onChange={(_event, { value }) => {
            const known = kinds.find((one) => one === value);
            if (known) setKind(known);
            setProblem(null);
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      {aboutPerson && (
        <Field label={words.person}>
          <Select className={styles.control} value={person} onChange={(_event, { value }) => setPerson(value)}>
            {people.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "minimum-hours" && (
        <Field label={words.hours} {...wrong}>
          <Input
            className={styles.control}
            value={hours}
            contentAfter={words.hoursUnit}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_event, { value }) => setHours(value)}
          />
        </Field>
      )}
      {kind === "team-size" &&
        (
          [
            [words.fewest, fewest, setFewest],
            [words.most, most, setMost],
          ] as const
        ).map(([label, value, onValue]) => (
          <Field key={label} label={label} {...wrong}>
            <Input
              className={styles.control}
              value={value}
              inputMode="numeric"
              autoComplete="off"
              onChange={(_event, data) => onValue(data.value)}
            />
          </Field>
        ))}
      {(aboutPerson || aboutTeam) && (
        <Field label={words.band}>
          <Select
            className={styles.control}
            value={aboutTeam && everyBand ? everyTeam : String(band)}
            onChange={(_event, { value }) => {
              setEveryBand(value === everyTeam);
              if (value !== everyTeam) setBand(Number(value));
            }}
          >
            {aboutTeam && <option value={everyTeam}>{words.everyTeam}</option>}
            {bands.map((one, place) => (
              <option key={place} value={String(place)}>
                {ageBandLabel(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(kind === "together" || kind === "apart") && (
        <Field label={words.people} {...wrong}>
          <div role="group" aria-label={words.people}>
            {people.map(({ name }) => (
              <div key={name}>
                <Checkbox
                  label={name}
                  checked={group.includes(name)}
                  onChange={(_event, { checked }) => {
                    const others = group.filter((other) => other !== name);
                    setGroup(checked === true ? [...others, name] : others);
                  }}
                />
              </div>
            ))}
          </div>
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {words.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const kinds = Object.keys(words.kinds) as readonly Kind[];

/** The fewest and most people as typed; null where that says nothing or cannot be. */
function readSize(fewest: string, most: string): { readonly fewest: number; readonly most: number | null } | null {
  const [least, top] = [fewest, most].map((typed) => (typed.trim() === "" ? null : Number(typed)));
  const usable = [least, top].every((size) => size === null || (Number.isInteger(size) && Number(size) > 0));
  if (!usable || (least === null && top === null)) return null;
  const size = { fewest: least ?? 0, most: top ?? null };
  return size.most === null || size.most >= size.fewest ? size : null;
}
