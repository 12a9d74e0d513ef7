import { useEffect, useState } from "react";
import type { CellAddress } from "../../../src/caseload/cell-address";
import { AttentionList } from "../../../src/taskpane/checks/AttentionList";
import { attentionPoints, type ShownPoint } from "../../../src/usecases/attention/attention-points";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import { keepAnswer, keepCorrection, takeAnswerBack } from "../../../src/usecases/memory/keep";
import { readTeam } from "../../../src/usecases/reading/read-team";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { mount } from "./mount";
import { usable } from "../../support/usable";

/** The step Controle for a workbook in memory. A test can change that workbook and see which cells were shown. */

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

async function found(): Promise<readonly ShownPoint[]> {
  const reading = await readTeam(host);
  return attentionPoints(reading, usable(computeDivision(reading, {})).result.checks);
}

function Harness() {
  const [points, setPoints] = useState<readonly ShownPoint[] | null>(null);
  const [busy, setBusy] = useState(false);

  async function read(): Promise<void> {
    setPoints(await found());
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
        empty: () => setPoints([]),
      },
    });
  }, []);

  return (
    points && (
      <AttentionList
        points={points}
        busy={busy}
        onShow={(cell) => shown.push(cell)}
        onAnswer={(answer) => keep(() => keepAnswer(host, answer))}
        onTakeBack={(point) => keep(() => takeAnswerBack(host, point))}
        onCorrect={(correction) => keep(() => keepCorrection(host, correction))}
      />
    )
  );
}

mount("Controle", <Harness />);
