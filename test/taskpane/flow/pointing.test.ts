import type { CellRange } from "../../../src/caseload/cell-address";
import { createFlow, type Flow } from "../../../src/taskpane/flow/flow";
import type { PointingFacts } from "../../../src/taskpane/flow/pointing";
import { pointingAfter, pointingFor } from "../../../src/taskpane/flow/reduce/pointing";
import { emptyDraft } from "../../../src/usecases/pointing/draft";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { grid } from "../../reading/grid";
import { until } from "../../support/patience";
import { memoryHost, type MemoryHost } from "../memory-host";

const cells = (top: number, left: number, bottom: number, right = left): CellRange => ({
  sheet: "Blad1",
  top,
  left,
  bottom,
  right,
});

function opened(): PointingFacts {
  const pointing = pointingFor(null, false);
  if (!pointing) throw new Error("closed");
  return pointing;
}

describe("the facts of pointing", () => {
  test("it opens by itself without a team, and closes by itself when there is one", () => {
    expect(pointingFor(null, true)).toBeNull();
    expect(opened()).toMatchObject({ unasked: true, slot: "names", draft: emptyDraft });
    expect(pointingFor(opened(), true)).toBeNull();
    const asked = pointingAfter(null, { type: "pointing-asked", slot: "clients", draft: emptyDraft });
    expect(pointingFor(asked, true)).toBe(asked);
  });

  test("the active slot takes what is selected, and the next one becomes active", () => {
    const selected = pointingAfter(opened(), { type: "cells-selected", selection: cells(1, 0, 4) });
    const taken = pointingAfter(selected, { type: "cells-taken" });
    expect(taken).toMatchObject({ slot: "hours", turn: 2, draft: { names: { range: cells(1, 0, 4) } } });
    const other = pointingAfter(taken, { type: "cells-selected", selection: cells(1, 1, 4) });
    expect(pointingAfter(other, { type: "cells-taken" })).toMatchObject({
      slot: "clients",
      turn: 3,
      draft: { hours: { ranges: [cells(1, 1, 4)] } },
    });
  });

  test("a sum of columns takes one after the other", () => {
    const hours = { ...emptyDraft.hours, way: "sum" as const };
    const asked = pointingAfter(opened(), { type: "draft-changed", slot: "hours", draft: { ...emptyDraft, hours } });
    const after = [cells(1, 1, 4), cells(1, 3, 4)].reduce<PointingFacts | null>(
      (pointing, selection) =>
        pointingAfter(pointingAfter(pointing, { type: "cells-selected", selection }), { type: "cells-taken" }),
      asked,
    );
    expect(after).toMatchObject({ slot: "hours", draft: { hours: { ranges: [cells(1, 1, 4), cells(1, 3, 4)] } } });
  });

  test("nothing is taken where no one range is selected, and what was seen of an earlier draft is ignored", () => {
    const pointing = opened();
    expect(pointingAfter(pointing, { type: "cells-taken" })).toBe(pointing);
    const sight = {
      draft: emptyDraft,
      names: [],
      slots: { names: null, hours: null, clients: null },
      problems: { names: null, hours: null, clients: null },
    };
    expect(pointingAfter(pointing, { type: "draft-seen", turn: 7, sight })).toBe(pointing);
    expect(pointingAfter(null, { type: "cells-taken" })).toBeNull();
  });

  test("a refusal makes its slot the active one, and another draft takes it away", () => {
    const checking = pointingAfter(opened(), { type: "check-asked" });
    const refused = pointingAfter(checking, {
      type: "draft-refused",
      turn: 1,
      refused: { slot: "clients", sentence: "Nee." },
    });
    expect(refused).toMatchObject({ slot: "clients", checking: false, refused: { sentence: "Nee." } });
    expect(pointingAfter(refused, { type: "draft-changed", slot: "clients", draft: emptyDraft })).toMatchObject({
      refused: null,
      turn: 2,
    });
  });
});

describe("pointing, over a workbook", () => {
  const riddle = grid([["x"], ["Mulder", "Kort"], ["De Groot", "Lang"], [28, 61], [20, 91]]);

  async function started(host: MemoryHost): Promise<Flow> {
    const flow = createFlow(host, followTeam(host));
    await flow.start();
    return flow;
  }

  const pointing = (flow: Flow): PointingFacts | null => {
    const state = flow.getState();
    return state.status === "nothing-found" || state.status === "ready" ? state.pointing : null;
  };

  async function take(flow: Flow, host: MemoryHost, range: CellRange): Promise<void> {
    host.select(range);
    await until(() => pointing(flow)?.selection === range, Boolean, "the selection to be seen");
    flow.pointing.take();
  }

  test("names, hours and clients make a team that is kept when somebody says yes", async () => {
    const host = memoryHost([riddle]);
    const flow = await started(host);
    expect(flow.getState().status).toBe("nothing-found");
    await take(flow, host, cells(1, 0, 2));
    await take(flow, host, cells(3, 0, 4));
    await take(flow, host, cells(3, 1, 4));
    await until(() => pointing(flow)?.sight?.slots.clients?.total === 152, Boolean, "the clients to be seen");
    expect(pointing(flow)?.sight).toMatchObject({
      names: ["Mulder", "De Groot"],
      slots: { hours: { texts: ["28", "20"], total: 48 } },
    });
    await flow.pointing.check();
    expect(pointing(flow)?.checked?.result.caseworkers.map(({ rounded }) => rounded)).toEqual([89, 63]);
    expect(host.inTheFile).toBeNull();
    await flow.pointing.agree();
    expect(flow.getState()).toMatchObject({ status: "ready", step: "division", pointing: null });
    expect(JSON.stringify(host.inTheFile)).not.toContain("Mulder");
    await flow.pointing.forget();
    expect(flow.getState().status).toBe("nothing-found");
    expect(host.inTheFile).toMatchObject({ pointed: null });
  });

  test("hours that cannot be used say so at their slot, and nothing is kept that Excel refuses", async () => {
    const host = memoryHost([riddle]);
    const flow = await started(host);
    await take(flow, host, cells(1, 0, 2));
    await take(flow, host, cells(3, 0, 3));
    await until(() => pointing(flow)?.sight?.problems.hours?.reason === "other-length", Boolean, "the problem");
    await flow.pointing.check();
    expect(pointing(flow)?.refused).toMatchObject({ slot: "hours" });
    flow.pointing.choose("hours");
    await take(flow, host, cells(3, 0, 4));
    await take(flow, host, cells(3, 1, 4));
    await flow.pointing.check();
    host.refuse("changeKept", "read-only");
    await flow.pointing.agree();
    expect(flow.getState().status).toBe("nothing-found");
    expect(pointing(flow)).toMatchObject({ refusal: { code: "read-only" }, checked: { doubts: [] } });
    expect(host.inTheFile).toBeNull();
  });
});
