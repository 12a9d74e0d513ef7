import { createOfficeHost } from "../../src/workbook/office-host";
import { ourSheetName } from "../../src/workbook/our-sheets";
import { Calculator } from "../../src/workbench/calc/calculator";
import type { Sheet } from "../../src/workbench/model/sheet";
import { Workbook, type ChangeOrigin } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";
import { turns, until } from "../support/patience";

let workbook: Workbook;
let calculator: Calculator;
let session: Session;
let theirs: Sheet;
let ours: Sheet;
let told: number;
/** office.js outlives a test, and so would its handlers. */
let ends: (() => void)[];

beforeEach(() => {
  workbook = new Workbook();
  calculator = new Calculator(workbook);
  session = new Session({ workbook, calculator });
  connectBridge(session);
  theirs = workbook.addSheet("Formatie");
  ours = workbook.addSheet("Rekenkundig");
  workbook.names.push({
    name: ourSheetName,
    sheet: ours,
    formula: "Rekenkundig!$A$1",
    hidden: false,
    comment: "",
    fromFile: false,
  });
  told = 0;
  ends = [];
});
afterEach(async () => {
  for (const end of ends) end();
  await turns();
  expect(session.missingMembers).toEqual([]);
  calculator.dispose();
  session.close();
});

async function watch(): Promise<() => void> {
  const end = await createOfficeHost().watch(() => (told += 1));
  ends.push(end);
  return end;
}

function put(sheet: Sheet, value: number, origin: ChangeOrigin = "user"): void {
  workbook.enter(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [[{ value }]], origin);
  calculator.settle();
}

async function toldBy(change: () => void): Promise<number> {
  told = 0;
  change();
  await turns();
  return told;
}

test("edits of the user and of a co-author on the team's sheets are told", async () => {
  await watch();
  expect(await toldBy(() => put(theirs, 1))).toBe(1);
  expect(await toldBy(() => put(theirs, 2, "co-author"))).toBe(1);
});

test("a new result of a formula is told, also when what was edited is on a sheet of ours", async () => {
  workbook.enter(theirs, { top: 1, left: 0, bottom: 1, right: 0 }, [[{ formula: "Rekenkundig!A1+1" }]], "user");
  calculator.settle();
  await watch();
  expect(await toldBy(() => put(ours, 5))).toBeGreaterThan(0);
});

test("changes on sheets of ours alone are not told", async () => {
  await watch();
  expect(await toldBy(() => put(ours, 5))).toBe(0);
});

test("sheets that come and go are told", async () => {
  await watch();
  expect(await toldBy(() => workbook.addSheet("Nieuw"))).toBe(1);
  expect(await toldBy(() => workbook.deleteSheet(theirs))).toBe(1);
});

test("many changes at once ask Excel a few times only, and the last is told", async () => {
  await watch();
  const requests = jest.spyOn(session, "execute");
  await toldBy(() => {
    for (let count = 0; count < 500; count += 1) put(theirs, count);
  });
  await until(
    () => told,
    (times) => times > 0,
    "the change to be told",
  );
  expect(requests.mock.calls.length).toBeLessThan(5);
});

test("when Excel does not say whose sheet it was, the change is told", async () => {
  await watch();
  session.failNext({ code: "ActivityLimitReached" });
  expect(await toldBy(() => put(ours, 5))).toBe(1);
});

test("after it is ended nothing is told, and Excel is not asked for events any more", async () => {
  const unregistered = jest.spyOn(session.outbox, "unregister");
  const stop = await watch();
  stop();
  expect(await toldBy(() => put(theirs, 1))).toBe(0);
  expect(unregistered.mock.calls.length).toBe(4);
});

test("Excel is asked for events once, however many listen, and not any more when the last has left", async () => {
  const registered = jest.spyOn(session.outbox, "register");
  const unregistered = jest.spyOn(session.outbox, "unregister");
  const host = createOfficeHost();
  const heard = [0, 0];
  const [first, second] = await Promise.all([
    host.watch(() => (heard[0] = (heard[0] ?? 0) + 1)),
    host.watch(() => (heard[1] = (heard[1] ?? 0) + 1)),
  ]);
  expect(registered).toHaveBeenCalledTimes(4);
  await toldBy(() => put(theirs, 1));
  expect(heard).toEqual([1, 1]);
  first();
  await toldBy(() => put(theirs, 2));
  expect(heard).toEqual([1, 2]);
  expect(unregistered).not.toHaveBeenCalled();
  second();
  await toldBy(() => put(theirs, 3));
  expect(heard).toEqual([1, 2]);
  expect(unregistered).toHaveBeenCalledTimes(4);
});

test("ending it survives an Excel that refuses", async () => {
  const stop = await watch();
  session.failNext({ code: "InvalidOrTimedOutSession" });
  stop();
  expect(await toldBy(() => put(theirs, 1))).toBe(0);
});

test("an Excel that refuses to be watched is said to", async () => {
  session.failNext({ code: "InvalidOrTimedOutSession" });
  await expect(watch()).rejects.toMatchObject({ code: "session-lost" });
});
