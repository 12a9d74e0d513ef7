import { ApiObject } from "../../../src/workbench/api/api-object";
import { AppRuntimePersistenceService, AppRuntimeService } from "../../../src/workbench/api/add-in/app-runtime";
import { DynamicRibbon, RibbonButton, RibbonTab } from "../../../src/workbench/api/add-in/dynamic-ribbon";
import { Workbook } from "../../../src/workbench/model/workbook";
import { Workbook as WorkbookApi } from "../../../src/workbench/api/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import {
  callMethod,
  memberOfWireName,
  membersOf,
  readProperty,
  wireNameOfMember,
} from "../../../src/workbench/protocol/members";
import { PathType } from "../../../src/workbench/protocol/wire";
import { Session } from "../../../src/workbench/protocol/session";

/*
 * Walks the workbench's objects and the real proxies of office.js side by side, from the workbook down. Each member of ours must exist on the
 * proxy, under the same wire name, as the same kind of member, and lead to an object of the same class.
 */

interface Proxy {
  readonly _className: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
  readonly _objectPath: { readonly objectPathInfo: { readonly Name: string; readonly ObjectPathType: number } };
  readonly [member: string]: unknown;
}

/** Members that office.js sets by another name than it reads them. The proxy has no property with that name. */
const setOnly = new Set(["Worksheet.gridlines", "Worksheet.headings"]);

/** Members of today's office.js that the one from npm is too old for. */
const newer = new Set(["Workbook.notes", "Worksheet.notes"]);

/** Arguments for the methods that return an object, here and in office.js. Other methods return none. */
const calls: Readonly<Record<string, (near: ApiObject | Proxy) => readonly unknown[]>> = {
  "Workbook.getSelectedRange": () => [],
  "Workbook.getActiveCell": () => [],
  "Workbook._GetRangeForEventByReferenceId": () => [eventRange],
  "Workbook._GetRangeOrNullObjectForEventByReferenceId": () => [eventRange],
  "WorksheetCollection.getItem": () => ["Blad1"],
  "WorksheetCollection.getItemOrNullObject": () => ["Blad1"],
  "WorksheetCollection.getActiveWorksheet": () => [],
  "WorksheetCollection.getFirst": () => [],
  "WorksheetCollection.getLast": () => [],
  "WorksheetCollection.add": () => [],
  "Worksheet.getRange": () => ["A1:B3"],
  "Worksheet.getRangeByIndexes": () => [0, 0, 3, 2],
  "Worksheet.getCell": () => [0, 0],
  "Worksheet.getUsedRange": () => [],
  "Worksheet.getUsedRangeOrNullObject": () => [],
  "CommentCollection.getItemAt": () => [0],
  "Comment.getLocation": () => [],
  "WorksheetFreezePanes.getLocationOrNullObject": () => [],
  "Range.getCell": () => [0, 0],
  "Range.getRow": () => [0],
  "Range.getColumn": () => [0],
  "Range.getLastCell": () => [],
  "Range.getSurroundingRegion": () => [],
  "Range.getLastRow": () => [],
  "Range.getLastColumn": () => [],
  "Range.getEntireRow": () => [],
  "Range.getEntireColumn": () => [],
  "Range.getOffsetRange": () => [1, 1],
  "Range.getResizedRange": () => [1, 1],
  "Range.getAbsoluteResizedRange": () => [2, 2],
  "Range.getBoundingRect": () => ["A1"],
  "Range.getIntersection": () => ["A1"],
  "Range.getIntersectionOrNullObject": () => ["A1"],
  "Range.getUsedRange": () => [],
  "Range.getUsedRangeOrNullObject": () => [],
  "Range.getSpecialCells": () => ["Visible"],
  "Range.getSpecialCellsOrNullObject": () => ["Visible"],
  "Range.getMergedAreas": () => [],
  "Range.getMergedAreasOrNullObject": () => [],
  "RangeCollection.getItemAt": () => [0],
  "RangeBorderCollection.getItem": () => ["EdgeTop"],
  "NamedItemCollection.add": (near) => [`naam${(nameCount += 1)}`, "=Blad1!$A$1", near && undefined],
  "NamedItemCollection.getItem": () => ["uren"],
  "NamedItemCollection.getItemOrNullObject": () => ["uren"],
  "NamedItem.getRange": () => [],
  "NamedItem.getRangeOrNullObject": () => [],
  "PageBreakCollection.add": () => ["A2"],
  "PageBreakCollection.getItem": () => [0],
  "PageBreak.getCellAfterBreak": () => [],
  "TableCollection.add": (near) => [rangeNear(near), true],
  "TableCollection.getItem": () => ["Team"],
  "TableCollection.getItemOrNullObject": () => ["Team"],
  "TableCollection.getItemAt": () => [0],
  "Table.getRange": () => [],
  "TableColumnCollection.getItem": () => ["Naam"],
  "TableColumnCollection.getItemOrNullObject": () => ["Naam"],
  "TableColumnCollection.add": () => [null, null, "Straks bij"],
  "SettingCollection.add": () => ["keuze", 1],
  "SettingCollection.getItem": () => ["keuze"],
  "SettingCollection.getItemOrNullObject": () => ["keuze"],
  "PageLayout.getPrintAreaOrNullObject": () => [],
  "PageLayout.getPrintTitleRowsOrNullObject": () => [],
  "PageLayout.getPrintTitleColumnsOrNullObject": () => [],
  "ChartCollection.add": (near) => ["ColumnClustered", rangeNear(near), "Columns"],
  "ChartCollection.getItem": () => ["Grafiek 1"],
  "ChartCollection.getItemOrNullObject": () => ["Grafiek 1"],
  "ChartCollection.getItemAt": () => [0],
  "ChartSeriesCollection.add": () => ["Reeks"],
  "ChartSeriesCollection.getItemAt": () => [0],
};

let eventRange = "";
let nameCount = 0;
let context: Excel.RequestContext;
let root: WorkbookApi;

/** The name under which office.js would send the last request. */
function lastAction(): string {
  const { _pendingRequest } = context as unknown as {
    _pendingRequest: { _getLastAction(): { readonly actionInfo: { readonly Name: string } } };
  };
  return _pendingRequest._getLastAction().actionInfo.Name;
}

/** A range of the same side as the given object: ours, or that of office.js. */
function rangeNear(near: ApiObject | Proxy): unknown {
  return near instanceof ApiObject
    ? root.worksheets.getItem("Blad1").getRange("A1:B3")
    : context.workbook.worksheets.getItem("Blad1").getRange("A1:B3");
}

function openSession(): Session {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Blad1");
  [
    ["Naam", "Uren"],
    ["Anne", 36],
    ["Bob", 32],
  ].forEach((line, row) => line.forEach((value, column) => (sheet.ensure(row, column).value = value)));
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.comments.set("0,0", "32 uur");
  workbook.tables.push({
    name: "Team",
    sheet,
    range: { top: 0, left: 0, bottom: 2, right: 1 },
    columns: ["Naam", "Uren"],
    hasHeader: true,
    hasTotals: false,
    hasFilter: true,
  });
  for (const owner of [null, sheet]) {
    workbook.names.push({
      name: "uren",
      formula: "Blad1!$B$2:$B$3",
      sheet: owner,
      hidden: false,
      comment: "",
      fromFile: true,
    });
  }
  workbook.settings.set("keuze", "1");
  eventRange = `${sheet.id}!A1:B2`;
  const session = new Session({ workbook });
  const page = new WorkbookApi(session).worksheets.getItem("Blad1").pageLayout;
  page.setPrintArea("A1:B3");
  page.setPrintTitleRows("1:1");
  page.setPrintTitleColumns("A:A");
  new WorkbookApi(session).worksheets
    .getItem("Blad1")
    .charts.add("ColumnClustered", new WorkbookApi(session).worksheets.getItem("Blad1").getRange("A1:B3"), "Columns");
  return session;
}

test("office.js has every member of the workbench's classes, and of the same kind", () => {
  const session = openSession();
  connectBridge(session);
  context = new Excel.RequestContext();
  root = new WorkbookApi(session);
  const differences: string[] = [];
  const classes = new Set<string>();
  let compared = 0;

  const visit = (ours: ApiObject, theirs: Proxy): void => {
    if (ours.className !== theirs._className) differences.push(`${ours.className} is ${theirs._className}`);
    if (classes.has(ours.className)) return;
    classes.add(ours.className);
    const scalars = theirs._scalarPropertyNames ?? [];
    for (const [member, descriptor] of membersOf(ours)) {
      const name = `${ours.className}.${member}`;
      compared += 1;
      if (setOnly.has(name) || newer.has(name)) continue;
      if (descriptor.get) {
        const scalar = scalars.indexOf(member);
        if (scalar >= 0) {
          if (theirs._scalarPropertyOriginalNames?.[scalar] !== wireNameOfMember(member))
            differences.push(`${name}: other wire name`);
          if (descriptor.set && !theirs._scalarPropertyUpdateable?.[scalar])
            differences.push(`${name}: office.js cannot set it`);
        } else if (theirs._navigationPropertyNames?.includes(member)) {
          visit(readProperty(ours, member) as ApiObject, theirs[member] as Proxy);
        } else differences.push(`${name}: no such property`);
        continue;
      }
      const method = theirs[member];
      if (typeof method !== "function") {
        differences.push(`${name}: no such method`);
        continue;
      }
      const call = (...values: readonly unknown[]) =>
        (method as (...args: unknown[]) => unknown).apply(theirs, [...values]);
      const args = calls[name];
      if (!args) {
        const given = call();
        if (given instanceof OfficeExtension.ClientObject) differences.push(`${name}: gives an object`);
        else if (lastAction() !== wireNameOfMember(member)) differences.push(`${name}: sent as ${lastAction()}`);
        continue;
      }
      const result = callMethod(ours, member, args(ours));
      const proxy = call(...args(theirs)) as Proxy;
      if (!(result instanceof ApiObject)) differences.push(`${name}: gives no object`);
      else visit(result, proxy);
      const sent = proxy._objectPath.objectPathInfo;
      const expected = sent.ObjectPathType === PathType.Indexer ? "getItem" : memberOfWireName(sent.Name);
      if (expected !== member) differences.push(`${name}: sent as ${sent.Name}`);
    }
    const items = ours.items();
    if ((items !== null) !== (theirs._isCollection === true)) differences.push(`${ours.className}: collection or not`);
  };
  visit(root, context.workbook as unknown as Proxy);

  expect(differences).toEqual([]);
  expect([...classes].sort()).toEqual([
    "Application",
    "Chart",
    "ChartAxes",
    "ChartAxis",
    "ChartAxisTitle",
    "ChartCollection",
    "ChartDataLabels",
    "ChartFill",
    "ChartLegend",
    "ChartSeries",
    "ChartSeriesCollection",
    "ChartSeriesFormat",
    "ChartTitle",
    "Comment",
    "CommentCollection",
    "FormatProtection",
    "HeaderFooter",
    "HeaderFooterGroup",
    "NamedItem",
    "NamedItemCollection",
    "PageBreak",
    "PageBreakCollection",
    "PageLayout",
    "Range",
    "RangeAreas",
    "RangeBorder",
    "RangeBorderCollection",
    "RangeCollection",
    "RangeFill",
    "RangeFont",
    "RangeFormat",
    "Setting",
    "SettingCollection",
    "Table",
    "TableCollection",
    "TableColumn",
    "TableColumnCollection",
    "Workbook",
    "WorkbookProtection",
    "Worksheet",
    "WorksheetCollection",
    "WorksheetFreezePanes",
    "WorksheetProtection",
  ]);
  expect(compared).toBeGreaterThan(250);
});

test("the services beside the workbook have the members that office.js uses", () => {
  const session = openSession();
  connectBridge(session);
  const core = (globalThis as unknown as { OfficeCore: Record<string, { prototype: object }> }).OfficeCore;
  const services = [
    new AppRuntimeService(session),
    new AppRuntimePersistenceService(session),
    new DynamicRibbon(session),
    new RibbonTab(session, "tab"),
    new RibbonButton(session, "button"),
  ];
  const unknown = services.flatMap((service) =>
    [...membersOf(service).keys()]
      .filter((member) => !(member in (core[service.className]?.prototype ?? {})))
      .map((member) => `${service.className}.${member}`),
  );
  expect(unknown).toEqual([]);
});

test("a member that the workbench lacks fails loudly and is noted", async () => {
  const session = openSession();
  connectBridge(session);
  const attempts: readonly [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["Range.getImage", (sheet) => sheet.getRange("A1").getImage()],
    ["Worksheet.shapes", (sheet) => sheet.shapes.load("items")],
    ["Range.formulasR1C1", (sheet) => sheet.getRange("A1").load("formulasR1C1")],
    ["RangeFormat.readingOrder", (sheet) => (sheet.getRange("A1").format.readingOrder = "LeftToRight")],
    ["Range.getSpecialCells(Blanks)", (sheet) => sheet.getRange("A1").getSpecialCells("Blanks")],
  ];
  for (const [, attempt] of attempts) {
    const run = Excel.run(async (runContext) => {
      attempt(runContext.workbook.worksheets.getItem("Blad1"));
      await runContext.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
  }
  expect(session.missingMembers).toEqual(attempts.map(([member]) => member));
});
