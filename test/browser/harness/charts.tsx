import { useState } from "react";
import { ageLinesOn } from "../../../src/caseload/ages/age-lines";
import { defaultChoices } from "../../../src/caseload/division/default-choices";
import { proportionalDivision } from "../../../src/caseload/division/proportional-division";
import type { CaseworkerResult, Division } from "../../../src/caseload/division/division";
import { AgeCutsChart } from "../../../src/taskpane/charts/AgeCutsChart";
import { CaseloadTable } from "../../../src/taskpane/division/CaseloadTable";
import { ComparisonChart } from "../../../src/taskpane/charts/ComparisonChart";
import { memoDate, memoTeam } from "../../caseload/memo-team";
import { memoComparison } from "../../sheets/comparison/memo-comparison";
import { memoAges } from "./memo-ages";
import { mount } from "./mount";

/** One chart. The address says which one. */

function memoResult(): Division {
  const outcome = proportionalDivision(memoTeam, defaultChoices(memoDate));
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.result;
}

/** The memo's result with long names, somebody without a count of clients, a leaver, and unknown hours. */
function strangeResult(): Division {
  const result = memoResult();
  const [anne, bob, emmy, julie, lisette] = result.caseworkers as readonly [
    CaseworkerResult,
    CaseworkerResult,
    CaseworkerResult,
    CaseworkerResult,
    CaseworkerResult,
  ];
  const cell = { sheet: "Formatie", row: 0, column: 0 };
  return {
    ...result,
    caseworkers: [
      { ...anne, current: null, difference: null, range: null },
      { ...bob, name: "Aleida van den Broek-Westerhoven-Schuurmans" },
      { ...emmy, current: 1071, rounded: 1082, range: [940, 1210] },
      { ...julie, name: "J.", current: 106, difference: 0, range: null },
      { ...lisette, name: "Lisettemargarethawilhelmina", range: [0, 88] },
    ],
    leftOut: [
      {
        name: "Pieter",
        reason: "contract-ended",
        until: "2019-12-31",
        cell,
        current: { value: 43, cell, text: "43" },
      },
    ],
  };
}

function Caseloads({ result }: { readonly result: Division }) {
  return (
    <CaseloadTable
      result={result}
      supposedFor={[]}
      standing={() => null}
      before={new Map()}
      onShow={() => undefined}
      below={() => null}
      details={({ name }) => name}
    />
  );
}

function Ages({ cuts: first }: { readonly cuts: readonly number[] }) {
  const [cuts, setCuts] = useState(first);
  return (
    <>
      <AgeCutsChart
        division={{ ages: memoAges, ageUnknown: 12, aowReached: 5, under18: 0, lines: ageLinesOn("2026-11-01") }}
        aowAge={67}
        whole={{ from: 18, below: "aow" }}
        cuts={cuts}
        onCutsMoving={(moving) => window.moves.push(["moving", ...moving])}
        onCutsChanged={(changed) => {
          window.moves.push(["changed", ...changed]);
          setCuts(changed);
        }}
      />
    </>
  );
}

declare global {
  interface Window {
    /** The calls that the chart of ages made, in order. */
    moves: (readonly ["moving" | "changed", ...number[]])[];
  }
}
window.moves = [];

const charts: Readonly<Record<string, () => React.ReactNode>> = {
  caseload: () => <Caseloads result={memoResult()} />,
  "caseload-vreemd": () => <Caseloads result={strangeResult()} />,
  leeftijden: () => <Ages cuts={[30, 46]} />,
  "leeftijden-krap": () => <Ages cuts={[27, 28, 30, 66]} />,
  vergelijking: () => <ComparisonChart comparison={memoComparison} />,
};

mount("Grafiek", charts[location.hash.slice(1)]?.());
