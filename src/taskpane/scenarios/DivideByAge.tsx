import { useState } from "react";
import type { HoursByName } from "../../caseload/division/division";
import type { ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { bandsAtCuts, cutsOf, withPersonAt, withTeams } from "../../usecases/memory/change-scenario";
import { clientsByAge, isDivisible, peopleOf, teamLoads } from "../../usecases/scenarios/clients-by-age";
import { withScenario } from "../../usecases/memory/edit-scenarios";
import type { AgeReading } from "../../usecases/reading/read-ages";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import type { Flow } from "../flow/flow";
import { otherCutsWords } from "../../text/pane/scenario-pane";
import { Disclosure } from "../components/Disclosure";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { AgeGroups } from "./AgeGroups";
import { BestLineUps } from "./BestLineUps";
import { Conditions } from "./Conditions";
import { Teams } from "./Teams";

const OtherCuts = latePart(async () => (await import("./OtherCuts")).OtherCuts);

interface Props {
  readonly ages: AgeReading;
  readonly supposed: HoursByName;
  /** As it is kept. */
  readonly kept: KeptScenario;
  /** With the cuts that somebody tries, if any. */
  readonly scenario: KeptScenario;
  /** The scenario as last worked out; null before the first time. */
  readonly comparison: ScenarioComparison | null;
  /** Something has changed since then. */
  readonly busy: boolean;
  readonly flow: Flow;
}

/** A scenario by age: the bands, the members of their teams, the conditions, and the best line-ups. */
export function DivideByAge({ ages, supposed, kept, scenario, comparison, busy, flow }: Props) {
  const [movingCuts, setMovingCuts] = useState<readonly number[] | null>(null);
  const bands = movingCuts ? bandsAtCuts(scenario.bands, movingCuts) : scenario.bands;
  const division = clientsByAge(ages, scenario, bands);
  if (division === null) return null;

  const compared = comparison?.scenarios.find((one) => one.scenario.name === scenario.name) ?? null;
  const teams = scenario.teams ?? compared?.teams.map(({ members }) => members) ?? [];
  const people = peopleOf(ages, scenario, supposed);
  const change = (changed: KeptScenario): void => flow.changeScenarios((all) => withScenario(all, changed));
  const tryCuts = (cuts: readonly number[]): void =>
    flow.tryCuts(isSame(cuts, cutsOf(kept)) ? null : { scenario: kept.name, cuts });
  return (
    <>
      <AgeGroups
        ages={ages}
        scenario={scenario}
        division={division}
        onMoving={(cuts) => setMovingCuts(isSame(cuts, cutsOf(scenario)) ? null : cuts)}
        tried={scenario === kept ? null : cutsOf(scenario)}
        onTry={(cuts) => {
          setMovingCuts(null);
          tryCuts(cuts);
        }}
        onKeepTried={() => change(scenario)}
        onDropTried={() => flow.tryCuts(null)}
        onChange={(changed) => {
          setMovingCuts(null);
          change(changed);
        }}
      />
      {isDivisible(scenario) && (
        <>
          <Teams
            scenario={scenario}
            teams={teams}
            people={people}
            loads={teamLoads(division, teams, people, ages.computed.result.choices.fullTimeHours)}
            onChange={change}
          >
            <Conditions scenario={scenario} compared={busy ? null : compared} people={people} onChange={change} />
            <Disclosure summary={otherCutsWords.summary}>
              <LatePlace>
                <OtherCuts ages={ages} scenario={scenario} teams={teams} people={people} onTry={tryCuts} />
              </LatePlace>
            </Disclosure>
          </Teams>
          <BestLineUps
            scenario={scenario}
            comparison={comparison}
            busy={busy}
            onTeams={(chosen) => change(withTeams(scenario, chosen))}
            onPlace={(name, place) => change(withPersonAt(scenario, teams, name, place))}
          />
        </>
      )}
    </>
  );
}

function isSame(cuts: readonly number[], others: readonly number[]): boolean {
  return cuts.every((cut, place) => cut === others[place]);
}
