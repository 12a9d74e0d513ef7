import { Calculator } from "../../../src/workbench/calc/calculator";
import { CustomFunctionsHost } from "../../../src/workbench/functions/custom-functions-host";
import type { FunctionsMetadata } from "../../../src/workbench/functions/metadata";
import { CellError, type Scalar } from "../../../src/workbench/model/scalar";
import type { Rect } from "../../../src/workbench/model/rect";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Workbook } from "../../../src/workbench/model/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";
import { until } from "../../support/patience";

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "PLUS",
      name: "PLUS",
      parameters: [
        { name: "a", type: "any" },
        { name: "b", type: "any", optional: true },
      ],
    },
    {
      id: "BLOCK",
      name: "BLOK",
      parameters: [
        { name: "a", type: "any" },
        { name: "b", type: "any", dimensionality: "matrix", optional: true },
      ],
    },
    { id: "LATER", name: "LATER", parameters: [{ name: "a", type: "number" }] },
    { id: "UNKNOWNNAME", name: "ONBEKEND", parameters: [{ name: "naam", type: "any" }] },
    { id: "BROKEN", name: "KAPOT", parameters: [] },
    { id: "SPREAD", name: "SPREID", parameters: [{ name: "uren", type: "any", dimensionality: "matrix" }] },
    {
      id: "TICK",
      name: "TIK",
      parameters: [{ name: "stap", type: "number" }],
      options: { stream: true, cancelable: true },
    },
    { id: "NEVER", name: "NOOIT", parameters: [], options: { cancelable: true } },
    { id: "WHERE", name: "WAAR", parameters: [], options: { requiresAddress: true } },
    { id: "NOTASSOCIATED", name: "NERGENS", parameters: [] },
    { id: "ALL", name: "ALLES", parameters: [{ name: "delen", type: "any", repeating: true }] },
  ],
};

let workbook: Workbook;
let sheet: Sheet;
let session: Session;
let functions: CustomFunctionsHost;
let calculator: Calculator;
const calls: unknown[][] = [];
let ticker: CustomFunctions.StreamingInvocation<number> | null = null;
let ended: string[] = [];

beforeEach(() => {
  workbook = new Workbook();
  sheet = workbook.addSheet("Blad1");
  functions = new CustomFunctionsHost(metadata);
  calculator = new Calculator(workbook, { customFunctions: functions });
  session = new Session({ workbook, calculator, functions });
  connectBridge(session);
  calls.length = 0;
  ended = [];
  ticker = null;

  CustomFunctions.associate("PLUS", (a: number, b: number | null, invocation: unknown) => {
    calls.push([a, b, typeof invocation]);
    return a + (b ?? 100);
  });
  CustomFunctions.associate("BLOCK", (_a: unknown, b: unknown) => JSON.stringify(b));
  CustomFunctions.associate("LATER", async (a: number) => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (a < 0) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    return a * 10;
  });
  CustomFunctions.associate("UNKNOWNNAME", (name: string) => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `${name} staat niet in het team.`);
  });
  CustomFunctions.associate("BROKEN", () => {
    throw new Error("of its own");
  });
  CustomFunctions.associate("SPREAD", (hours: number[][]) => {
    calls.push([hours]);
    return hours.map((row) => row.map((value) => value * 2));
  });
  CustomFunctions.associate("TICK", (step: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    ticker = invocation;
    invocation.onCanceled = () => ended.push(`TICK ${step}`);
    invocation.setResult(step);
  });
  CustomFunctions.associate("NEVER", (invocation: CustomFunctions.CancelableInvocation) => {
    invocation.onCanceled = () => ended.push("NEVER");
    return new Promise(() => undefined);
  });
  CustomFunctions.associate("WHERE", (invocation: CustomFunctions.Invocation) => invocation.address ?? "nowhere");
  CustomFunctions.associate("ALL", (parts: unknown[]) => JSON.stringify(parts));
});

afterEach(() => {
  calculator.dispose();
  session.close();
});

function type(row: number, column: number, text: string): void {
  const input = text.startsWith("=") ? { formula: text.slice(1) } : { value: text === "" ? null : Number(text) };
  workbook.enter(sheet, { top: row, left: column, bottom: row, right: column }, [[input]], "user");
  calculator.settle();
}

const valueAt = (row: number, column: number): Scalar => sheet.cell(row, column)?.value ?? null;
const shows = (row: number, column: number): unknown => {
  const value = valueAt(row, column);
  return value instanceof CellError ? value.code : value;
};

async function eventually(check: () => void): Promise<void> {
  const failure = (): unknown => {
    try {
      calculator.settle();
      check();
      return null;
    } catch (error) {
      return error;
    }
  };
  await until(failure, (error) => error === null, "the check to hold");
}

test("a function shows #BUSY! until its result comes; an argument that was left out is null", async () => {
  type(0, 0, "=PLUS(36)");
  expect(shows(0, 0)).toBe("#BUSY!");
  await eventually(() => expect(shows(0, 0)).toBe(136));
  expect(calls).toEqual([[36, null, "object"]]);
});

test("an argument that was left out is null; an empty cell is a block of one empty cell, and has an answer of its own", async () => {
  type(0, 0, "=BLOK(1)");
  type(1, 0, "=BLOK(1,Z9)");
  type(2, 0, "=BLOK(1,)");
  await eventually(() => expect([shows(0, 0), shows(1, 0), shows(2, 0)]).toEqual(["null", "[[null]]", "null"]));
});

test("a formula around the function, and one that refers to its cell, follow", async () => {
  type(0, 0, "5");
  type(1, 0, "=2*PLUS(A1,1)");
  type(2, 0, "=A2+1");
  await eventually(() => expect([shows(1, 0), shows(2, 0)]).toEqual([12, 13]));
  type(0, 0, "6");
  await eventually(() => expect([shows(1, 0), shows(2, 0)]).toEqual([14, 15]));
});

test("results that come together fill their cells at once", async () => {
  type(0, 0, "=PLUS(1,1)");
  type(1, 0, "=PLUS(2,2)");
  type(2, 0, "=A1+A2");
  const told: Rect[] = [];
  workbook.observers.add({ cellsChanged: (_sheet, range, origin) => origin === "calculation" && told.push(range) });
  await eventually(() => expect(shows(2, 0)).toBe(6));
  expect(told).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
});

test("cells wait for results until the runtime has its answer", async () => {
  type(0, 0, "=PLUS(1,1)");
  const { takeWorkLeft } = session;
  const seen: unknown[] = [];
  session.takeWorkLeft = () => {
    const work = takeWorkLeft.call(session);
    if (work) seen.push(shows(0, 0));
    return work;
  };
  await eventually(() => expect(shows(0, 0)).toBe(2));
  expect(seen).toEqual(["#BUSY!"]);
});

test("a promise gives its value, and a rejected one its error", async () => {
  type(0, 0, "=LATER(4)");
  type(0, 1, "=LATER(-1)");
  await eventually(() => expect([shows(0, 0), shows(0, 1)]).toEqual([40, "#NUM!"]));
});

test("an error of the function keeps its sentence for the cell", async () => {
  type(0, 0, '=ONBEKEND("Kees")');
  await eventually(() => expect(shows(0, 0)).toBe("#N/A"));
  expect(functions.messageAt(sheet, 0, 0)).toBe("Kees staat niet in het team.");
  type(0, 0, "");
  expect(functions.messageAt(sheet, 0, 0)).toBeNull();
});

test("a JavaScript error, unfit arguments and a name without code are #VALUE!", async () => {
  type(0, 0, "=KAPOT()");
  type(0, 1, '=LATER("tekst")');
  type(0, 2, "=LATER(1,2)");
  type(0, 3, "=NERGENS()");
  await eventually(() =>
    expect([0, 1, 2, 3].map((column) => shows(0, column))).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!"]),
  );
});

test("a matrix parameter gets rows, from one cell as well, and a matrix result spills", async () => {
  type(0, 0, "1");
  type(1, 0, "2");
  type(0, 2, "=SPREID(A1:A2)");
  type(0, 3, "=SPREID(A1)");
  await eventually(() => expect([shows(0, 2), shows(1, 2), shows(0, 3)]).toEqual([2, 4, 2]));
  expect(calls).toContainEqual([[[1], [2]]]);
  expect(calls).toContainEqual([[[1]]]);
  expect(sheet.cell(0, 2)?.spill).toEqual({ top: 0, left: 2, bottom: 1, right: 2 });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("C1:C2").load("values,formulas,hasSpill");
    await context.sync();
    expect(range.values).toEqual([[2], [4]]);
    expect(range.formulas).toEqual([["=SPREID(A1:A2)"], [4]]);
    expect(range.hasSpill).toBe(true);
  });
});

test("a streaming function goes on until its formula is gone", async () => {
  type(0, 0, "=TIK(3)");
  await eventually(() => expect(shows(0, 0)).toBe(3));
  ticker?.setResult(7);
  await eventually(() => expect(shows(0, 0)).toBe(7));
  type(0, 0, "");
  await eventually(() => expect(ended).toEqual(["TICK 3"]));
  ticker?.setResult(8);
  // The answers arrive in the order in which they were given.
  type(0, 1, "=PLUS(1,1)");
  await eventually(() => expect(shows(0, 1)).toBe(2));
  expect(shows(0, 0)).toBeNull();
});

test("a sync does not wait for a function that never answers; removing the formula cancels it", async () => {
  type(0, 0, "=NOOIT()");
  type(0, 1, "=PLUS(1,1)");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([["#BUSY!"]]);
  });
  await eventually(() => expect(shows(0, 1)).toBe(2));
  type(0, 0, "");
  await eventually(() => expect(ended).toEqual(["NEVER"]));
});

test("a function that asks for it gets the address of its cell; repeating arguments come as a list", async () => {
  type(4, 1, "=WAAR()");
  type(5, 1, '=ALLES(1,"a",TRUE)');
  await eventually(() => expect([shows(4, 1), shows(5, 1)]).toEqual(["Blad1!B5", '[1,"a",true]']));
});
