import { useEffect, useState } from "react";
import type { CellAddress } from "../../../src/caseload/cell-address";
import type { CaseworkerResult } from "../../../src/caseload/division/division";
import { AttentionList } from "../../../src/taskpane/checks/AttentionList";
import { attentionPoints, type ShownPoint } from "../../../src/usecases/attention/attention-points";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import {
  changedHours,
  keepAnswer,
  keepChange,
  keepCorrection,
  takeAnswerBack,
} from "../../../src/usecases/memory/keep";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { mount } from "./mount";
import { usable } from "../../support/usable";

/** The aandachtspunten of a workbook in memory. A test can change that workbook and see which cells were shown. */

const formation = grid(
  [
    ["Naam", "Aantal uur", "Neventaken"],
    ["Ann", 36, null],
    ["Bob", 36, "Werkintakes"],
    ["Emmy", 28, null],
  ],
  { sheet: "Huidige formatie (A/B/C met sollicitatie- en arbeidsverplichting)" },
);
const caseload = (emmy: number) =>
  grid(
    [
      ["Naam", "Aantal cliënten", "Rekenkundig"],
      ["Anne", 90, 102],
      ["Bob", 122, 102],
      ["Emmy", emmy, 80],
      ["Vacature", 12, null],
    ],
    { sheet: "Caseload" },
  );

const host = memoryHost([formation, caseload(71)]);
const shown: CellAddress[] = [];

interface Found {
  readonly points: readonly ShownPoint[];
  readonly caseworkers: readonly CaseworkerResult[];
}

async function found(): Promise<Found> {
  const reading = await readTeam(host);
  const { checks, caseworkers } = usable(computeDivision(reading, {})).result;
  return { points: attentionPoints(reading, checks), caseworkers };
}

function Harness() {
  const [now, setNow] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);

  async function read(): Promise<void> {
    setNow(await found());
  }

  async function keep(keeping: () => Promise<void>): Promise<void> {
    setBusy(true);
    await keeping().catch(() => undefined);
    await read();
    setBusy(false);
  }

  useEffect(() => {
    void read();
    Object.assign(window, {
      harness: {
        shown,
        refuse: (refuses: boolean) => host.refuse("changeKept", refuses ? "read-only" : null),
        emmyHas: (clients: number) => {
          host.grids.set("Caseload", caseload(clients));
          return read();
        },
        empty: () => setNow({ points: [], caseworkers: [] }),
      },
    });
  }, []);

  return (
    now && (
      <AttentionList
        {...now}
        busy={busy}
        onShow={(cell) => shown.push(cell)}
        onFill={(name, hours) => keep(() => keepChange(host, changedHours("sideTaskHours", name, hours)))}
        onAnswer={(answer) => keep(() => keepAnswer(host, answer))}
        onTakeBack={(point) => keep(() => takeAnswerBack(host, point))}
        onCorrect={(correction) => keep(() => keepCorrection(host, correction))}
      />
    )
  );
}

mount("Gegevens", <Harness />);
