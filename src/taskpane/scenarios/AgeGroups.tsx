import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { Add16Regular, Dismiss16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { ageBandLabel } from "../../text/age-bands";
import { ageCutsWords } from "../../text/pane/charts";
import { ageGroupWords as words } from "../../text/pane/scenario-pane";
import { adjoiningBands, cutsOf, withBands, withCutAt, withoutBand } from "../../usecases/memory/change-scenario";
import { aowAgeFor, bandFaults, nextCut } from "../../usecases/scenarios/clients-by-age";
import type { AgeReading } from "../../usecases/reading/read-ages";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { AgeCutsChart } from "../charts/AgeCutsChart";
import { EntryField } from "../components/fields/EntryField";
import { Disclosure } from "../components/Disclosure";
import { fluentRef } from "../components/fluent-ref";
import { readTypedBands } from "../components/fields/typed-input";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  groups: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tried: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  group: { minWidth: "auto", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly ages: AgeReading;
  readonly scenario: KeptScenario;
  /** The contents below the bands as they are now, also while somebody moves a cut. */
  readonly division: AgeDivision;
  readonly onMoving: (cuts: readonly number[]) => void;
  /** The cuts that are tried on a copy; null when the scenario has its own. */
  readonly tried: readonly number[] | null;
  readonly onTry: (cuts: readonly number[]) => void;
  readonly onKeepTried: () => void;
  readonly onDropTried: () => void;
  readonly onChange: (scenario: KeptScenario) => void;
}

/** The clients by age and the age bands, which somebody can drag in the chart, type, add or remove. */
export function AgeGroups({
  ages,
  scenario,
  division,
  onMoving,
  tried,
  onTry,
  onKeepTried,
  onDropTried,
  onChange,
}: Props) {
  const styles = useStyles();
  const add = useRef<HTMLButtonElement>(null);
  const { bands } = scenario;
  const { gaps, overlaps } = bandFaults(bands);
  const [first, last] = [bands[0], bands.at(-1)];
  const adjoin = gaps.length === 0 && overlaps.length === 0;
  const cut = adjoin ? nextCut(division) : null;
  const notDivided = division.proposed.outside + division.proposed.unknown;

  function remove(place: number): void {
    // The button disappears, and office.js would send the focus out of the pane.
    add.current?.focus();
    onChange(withoutBand(scenario, place));
  }

  return (
    <section aria-label={words.heading} className={styles.part}>
      {first && last && adjoin && (
        <AgeCutsChart
          division={division}
          aowAge={aowAgeFor(ages)}
          whole={{ from: first.from, below: last.below }}
          cuts={cutsOf(scenario)}
          onCutsMoving={onMoving}
          onCutsChanged={onTry}
        />
      )}
      {bands.length === 0 && <p className={styles.paragraph}>{words.none}</p>}
      {!adjoin && (
        <Faults
          sentence={overlaps.length > 0 ? words.overlaps(overlaps) : words.gaps(gaps, notDivided)}
          onAdjoin={() => onChange(withBands(scenario, adjoiningBands(bands)))}
        />
      )}
      {adjoin && bands.length > 0 && notDivided > 0 && (
        <p className={styles.paragraph}>{words.notDivided(notDivided)}</p>
      )}
      {tried !== null && (
        <div className={styles.tried}>
          <span>{words.tried(tried)}</span>
          <div className={styles.groups}>
            <Button size="small" appearance="primary" onClick={onKeepTried}>
              {words.keepTried}
            </Button>
            <Button size="small" onClick={onDropTried}>
              {words.dropTried}
            </Button>
          </div>
        </div>
      )}
      <Disclosure summary={words.change} unfolded={bands.length === 0 || !adjoin}>
        <p className={styles.paragraph}>{ageCutsWords.hint}</p>
        <EntryField
          label={words.typed}
          hint={words.typedHint}
          shown={words.inWords(bands)}
          wide
          read={readTypedBands}
          explain={() => words.typedProblem}
          onEntered={(typed) => {
            if (typed) onChange(withBands(scenario, typed));
          }}
        />
        {bands.length > 0 && (
          <div className={styles.groups}>
            {bands.length > 1 &&
              bands.map((band, place) => (
                <Button
                  key={bandKey(band)}
                  className={styles.group}
                  size="small"
                  icon={<Dismiss16Regular />}
                  iconPosition="after"
                  aria-label={words.remove(band)}
                  onClick={() => remove(place)}
                >
                  {ageBandLabel(band)}
                </Button>
              ))}
            <Button
              ref={fluentRef(add)}
              className={styles.group}
              size="small"
              appearance="subtle"
              icon={<Add16Regular />}
              disabledFocusable={cut === null}
              onClick={() => cut !== null && onChange(withCutAt(scenario, cut))}
            >
              {words.add}
            </Button>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function bandKey({ from, below }: AgeBand): string {
  return `${from} ${String(below)}`;
}

function Faults({ sentence, onAdjoin }: { readonly sentence: string; readonly onAdjoin: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {sentence}{" "}
        <Button size="small" onClick={onAdjoin}>
          {words.adjoin}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
