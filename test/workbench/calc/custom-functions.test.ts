import {
  type CustomArgument,
  type CustomFunctionCall,
  type CustomFunctionPort,
} from "../../../src/workbench/calc/calculator";
import { CellError } from "../../../src/workbench/model/scalar";
import { Bench, stored } from "./bench";

/** An add-in that answers when the test tells it to. */
class LateAddin implements CustomFunctionPort {
  readonly names = new Set(["CASELOAD", "VERDEEL"]);
  readonly streaming = new Set<string>();
  readonly calls: { call: CustomFunctionCall; cancelled: boolean }[] = [];

  has(name: string): boolean {
    return this.names.has(name);
  }

  streams(name: string): boolean {
    return this.streaming.has(name);
  }

  invoke(call: CustomFunctionCall): { cancel(): void } {
    const entry = { call, cancelled: false };
    this.calls.push(entry);
    return { cancel: () => (entry.cancelled = true) };
  }

  get(index: number): { call: CustomFunctionCall; cancelled: boolean } {
    const entry = this.calls.at(index);
    if (!entry) throw new Error(`no call ${index}`);
    return entry;
  }

  get args(): CustomArgument[][] {
    return this.calls.map(({ call }) => call.args);
  }
}

function bench(): { bench: Bench; addin: LateAddin } {
  const addin = new LateAddin();
  return { bench: new Bench({ customFunctions: addin }), addin };
}

test("a cell is busy until the answer comes; what depends on it follows", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", 36).put("B1", [["=caseload(A1)", "=B1*2"]]);
  expect(sheet.values("B1:C1")).toEqual([["#BUSY!", "#BUSY!"]]);
  expect(addin.args).toEqual([[36]]);
  expect(addin.get(0).call).toMatchObject({ name: "CASELOAD", row: 0, column: 1 });
  addin.get(0).call.deliver(105.525);
  expect(sheet.values("B1:C1")).toEqual([[105.525, 211.05]]);
});

test("an error is a value like any other", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", [["=CASELOAD(1)", "=IFERROR(A1,0)"]]);
  addin.get(0).call.deliver(new CellError("#N/A"));
  expect(sheet.values("A1:B1")).toEqual([["#N/A", 0]]);
});

test("a result of several cells spills", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", "=VERDEEL(469)");
  addin.get(0).call.deliver([[105], [106]]);
  expect(sheet.values("A1:A3")).toEqual([[105], [106], [null]]);
  expect(sheet.put("B1", "=SUM(A1#)").value("B1")).toBe(211);
});

test("a streaming function delivers again and again", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", [["=CASELOAD(36)", "=ROUND(A1,0)"]]);
  for (const result of [105.525, 104.2, new CellError("#N/A"), 99.9]) addin.get(0).call.deliver(result);
  expect(sheet.values("A1:B1")).toEqual([[99.9, 100]]);
  expect(addin.calls).toHaveLength(1);
});

test("a call ends when its input changes, and its later answers are ignored", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", 36).put("B1", "=CASELOAD(A1)").put("A1", 28);
  expect(addin.calls.map(({ cancelled }) => cancelled)).toEqual([true, false]);
  addin.get(0).call.deliver(105);
  expect(sheet.value("B1")).toBe("#BUSY!");
  addin.get(1).call.deliver(82);
  addin.get(0).call.deliver(105);
  expect(sheet.value("B1")).toBe(82);
});

test("a call goes on when only something else changes", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", 1).put("B1", "=CASELOAD(36)+A1");
  addin.get(0).call.deliver(100);
  expect(sheet.put("A1", 2).value("B1")).toBe(102);
  expect(addin.calls).toHaveLength(1);
});

test("a call ends with its formula, its sheet, or the branch that made it", () => {
  const { bench: sheet, addin } = bench();
  const other = sheet.workbook.addSheet("Blad2");
  sheet.put("A1", "=CASELOAD(1)").put("A1", 5);
  sheet.put("A1", "=CASELOAD(2)", other);
  sheet.workbook.deleteSheet(other);
  sheet.put("B1", true).put("C1", "=IF(B1,CASELOAD(3),0)").put("B1", false);
  expect(addin.calls.map(({ cancelled }) => cancelled)).toEqual([true, true, true]);
  addin.get(0).call.deliver(1);
  expect(sheet.values("A1:C1")).toEqual([[5, false, 0]]);
});

test("a function that never answers holds up no other", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", [["=CASELOAD(1)", "=CASELOAD(2)", "=1+1"]]);
  addin.get(1).call.deliver(2);
  sheet.put("D1", "=C1+B1");
  expect(sheet.values("A1:D1")).toEqual([["#BUSY!", 2, 2, 4]]);
});

test("several calls in one formula run side by side", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", "=CASELOAD(1)+CASELOAD(2)");
  expect(addin.args).toEqual([[1], [2]]);
  addin.get(1).call.deliver(20);
  expect(sheet.value("A1")).toBe("#BUSY!");
  addin.get(0).call.deliver(1);
  expect(sheet.value("A1")).toBe(21);
});

test("a function is not called before its arguments have come", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", [["=CASELOAD(1)", "=CASELOAD(A1)"]]);
  expect(addin.args).toEqual([[1]]);
  addin.get(0).call.deliver(7);
  expect(addin.args).toEqual([[1], [7]]);
});

test("arguments: ranges as rows, empty as null, left out as undefined, errors as they are", () => {
  const { bench: sheet, addin } = bench();
  sheet.put("A1", [
    [1, "x"],
    [null, new CellError("#N/A")],
  ]);
  sheet.put("D1", "=VERDEEL(A1:B2,A2,,B2,TRUE)");
  expect(addin.args).toEqual([
    [
      [
        [1, "x"],
        [null, new CellError("#N/A")],
      ],
      null,
      undefined,
      new CellError("#N/A"),
      true,
    ],
  ]);
});

test("an answer that comes within the call shows at once", () => {
  const port: CustomFunctionPort = {
    has: () => true,
    streams: () => false,
    invoke: ({ args: [hours], deliver }) => {
      deliver(typeof hours === "number" ? hours * 2 : new CellError("#VALUE!"));
      return { cancel: () => undefined };
    },
  };
  expect(new Bench({ customFunctions: port }).put("A1", "=CASELOAD(36)").value("A1")).toBe(72);
});

describe("a function that is not known", () => {
  test("is #NAME? when typed", () => {
    expect(bench().bench.put("A1", "=CASELOADOUD(36)").value("A1")).toBe("#NAME?");
  });

  test("keeps the value of the file; a known one is called when something it depends on changes", () => {
    const addin = new LateAddin();
    const sheet = new Bench({ customFunctions: addin }, (file) => {
      stored(file, "A1", null, 36);
      stored(file, "B1", "_xldudf_CASELOAD(A1)", 105);
      stored(file, "C1", "CASELOADOUD(A1)", 99);
    });
    sheet.calculator.settle();
    expect(addin.calls).toHaveLength(0);
    sheet.put("A1", 28);
    expect(sheet.values("B1:C1")).toEqual([["#BUSY!", 99]]);
    expect(sheet.sheet.cell(0, 2)?.stale).toBe(true);
    addin.get(0).call.deliver(82);
    expect(sheet.values("B1:C1")).toEqual([[82, 99]]);
  });

  test("is called again by recalculating everything", () => {
    const { bench: sheet, addin } = bench();
    sheet.put("A1", "=CASELOAD(36)");
    addin.get(0).call.deliver(1);
    sheet.calculator.recalculateAll();
    expect(addin.calls.map(({ cancelled }) => cancelled)).toEqual([true, false]);
    addin.get(1).call.deliver(2);
    expect(sheet.value("A1")).toBe(2);
  });
});

test("on opening, streaming functions and those saved as #NAME? are called; others keep the file's value", () => {
  const addin = new LateAddin();
  addin.streaming.add("CASELOAD");
  const sheet = new Bench({ customFunctions: addin }, (file) => {
    stored(file, "A1", "CASELOAD(36)", 105);
    stored(file, "A2", "VERDEEL(36)", 106);
    stored(file, "A3", "VERDEEL(28)", new CellError("#NAME?"));
    stored(file, "A4", "NIEMANDS(28)", new CellError("#NAME?"));
  });
  sheet.calculator.settle();
  expect(addin.calls.map(({ call }) => [call.name, ...call.args])).toEqual([
    ["CASELOAD", 36],
    ["VERDEEL", 28],
  ]);
  addin.get(0).call.deliver(106);
  addin.get(1).call.deliver(82);
  expect(sheet.values("A1:A4")).toEqual([[106], [106], [82], ["#NAME?"]]);
});
