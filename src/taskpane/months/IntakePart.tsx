import { itemAt } from "../../kernel/item-at";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type RefObject } from "react";
import { mostNewClients } from "../../usecases/months/compute-intake";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { TeamIntake } from "../../usecases/months/compute-intake";
import {
  howItCame,
  intakeLine,
  proposedMaximum,
  waitingSentence,
  withoutGroupSentence,
} from "../../text/months/intake";
import { monthWords } from "../../text/pane/months";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { EntryField } from "../components/fields/EntryField";
import { readTypedAmount, type Typed } from "../components/fields/typed-input";
import { PassingButton } from "../components/PassingButton";
import { MonthSheetButton } from "./MonthSheetButton";
import { intakeOf, type MonthPartProps } from "./month-outcomes";

const words = monthWords.intake;

const useStyles = makeStyles({
  order: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  said: { margin: 0 },
});

/** Who gets the next clients, as a list to read aloud. */
export function IntakePart({ flow, ...asked }: MonthPartProps) {
  const { state } = asked;
  const { months, reading } = state;
  const field = useRef<HTMLInputElement>(null);
  const pool = reading.team.sources?.pool?.clients ?? 0;
  const found = intakeOf(asked);
  const { newClients: _newClients, pool: _pool, maximum: _maximum, ...others } = months;

  function ask(changed: Pick<MonthWishes, "newClients" | "pool" | "maximum">): void {
    const { newClients, pool: ofNobody, maximum } = { ...months, ...changed };
    flow.askMonths({
      ...others,
      ...(newClients !== undefined && { newClients }),
      ...(ofNobody && { pool: true }),
      ...(maximum !== undefined && maximum !== "" && { maximum }),
    });
  }

  return (
    <>
      {!months.pool && (
        <EntryField
          label={words.newClients}
          shown={months.newClients === undefined ? "" : String(months.newClients)}
          numeric
          read={readTypedCount}
          explain={() => words.newClientsProblem}
          inputRef={field}
          onEntered={(clients) =>
            clients === null
              ? flow.askMonths({ ...others, ...(months.maximum !== undefined && { maximum: months.maximum }) })
              : ask({ newClients: clients })
          }
        />
      )}
      {pool > 0 && (
        <Checkbox
          label={words.pool(pool)}
          checked={months.pool ?? false}
          onChange={(_event, { checked }) => ask({ pool: checked === true })}
        />
      )}
      <EntryField
        label={words.maximum}
        hint={words.maximumHint}
        shown={months.maximum ?? ""}
        wide
        read={(text) => ({ value: text.trim() === "" ? null : text.trim() })}
        explain={() => ""}
        onEntered={(maximum) => ask({ maximum: maximum ?? "" })}
      />
      {found?.ok === false && <p>{clientsProblemSentence(found.problem)}</p>}
      {found?.ok && (
        <>
          <Order intake={found.intake} onMaximum={(maximum) => ask({ maximum })} heir={field} />
          <MonthSheetButton kind="intake" state={state} flow={flow} />
        </>
      )}
    </>
  );
}

function Order({
  intake: { team, intake, formation, proposal, clients, withoutGroup },
  onMaximum,
  heir,
}: {
  readonly intake: TeamIntake;
  readonly onMaximum: (maximum: string) => void;
  readonly heir: RefObject<HTMLElement | null>;
}) {
  const styles = useStyles();
  const { names } = team;
  const proposed = proposal && { ...proposal, name: names[proposal.place] ?? "" };
  return (
    <div aria-live="polite">
      <ol className={styles.order} aria-label={words.order}>
        {intake.steps.map((step, at) => (
          <li key={at}>{intakeLine(step, names)}</li>
        ))}
      </ol>
      <p className={styles.said}>{howItCame(names, intake.received)}</p>
      {intake.waiting > 0 && <p className={styles.said}>{waitingSentence(intake.waiting)}</p>}
      {withoutGroup > 0 && <p className={styles.said}>{withoutGroupSentence(withoutGroup)}</p>}
      {formation.map((sentence) => (
        <p key={sentence} className={styles.said}>
          {sentence}
        </p>
      ))}
      {proposed && (
        <>
          <p className={styles.said}>
            {proposedMaximum(proposed.name, itemAt(intake.received, proposed.place), clients, proposed.maximum)}
          </p>
          <PassingButton heir={heir} onClick={() => onMaximum(`${proposed.name}=${proposed.maximum}`)}>
            {words.useMaximum(proposed.name, proposed.maximum)}
          </PassingButton>
        </>
      )}
    </div>
  );
}

function readTypedCount(text: string): Typed<number> {
  const typed = readTypedAmount(text);
  if ("problem" in typed || typed.value === null) return typed;
  return Number.isInteger(typed.value) && typed.value <= mostNewClients ? typed : { problem: "too-much" };
}
