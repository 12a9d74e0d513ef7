import type { ChoiceKey, Choices } from "./all-choices";

/** The choices as they can stand together; `idle` are those that make no difference, because there is no list. */
export interface Settled {
  readonly choices: Choices;
  readonly idle: ReadonlySet<ChoiceKey>;
}

const listKeys: readonly ChoiceKey[] = [
  "belowList",
  "handedOver",
  "listEnding",
  "listForm",
  "listNames",
  "listPlace",
  "listStatus",
  "listRepeats",
  "listDates",
  "listNumber",
  "listHeader",
  "hiddenRows",
  "nameCells",
  "numberedOn",
];

/** What stands in texts, or in a row for each figure, and has no columns of its own. */
const inText = [
  "lines of text",
  "people in one cell",
  "figures below names",
  "long list",
  "csv in one column",
] as const;

/** What cards and lines of text cannot show. */
const tableOnly: Partial<Choices> = {
  orientation: "rows",
  parts: "none",
  totals: "none",
  columnOrder: "usual",
  decoys: "none",
  gaps: "none",
  leader: "none",
  leaver: "none",
  absence: "none",
  vacancy: "none",
  functionColumn: "none",
  untilColumn: "none",
  moments: "now",
  countShape: "plain",
  faults: "none",
  twoContracts: "none",
  numberText: "none",
  oldVersion: "none",
  hiddenSheet: "none",
};

/**
 * Choices are drawn each by itself, and some cannot stand together: a list alone has no counts to be written as text. Then the one that
 * says more about the workbook wins, and the other takes its plainest value.
 */
export function settle(drawn: Choices): Settled {
  let choices = drawn;
  const when = (condition: boolean, instead: Partial<Choices>): void => {
    if (condition) choices = { ...choices, ...instead };
  };
  const is = <Key extends ChoiceKey>(key: Key, ...values: readonly Choices[Key][]): boolean =>
    values.includes(choices[key]);

  const hasList = !is("counts", "typed");

  when(is("counts", "list"), { countShape: "plain", moments: "now", numberText: "none" });
  // Where a list has the count that the table misses, either is an answer.
  when(hasList && is("faults", "count error"), { faults: "none" });
  when(is("counts", "list") && !is("arrangement", "one table", "cards on one sheet", "card per sheet"), {
    arrangement: "one table",
  });
  when(hasList && is("arrangement", ...inText), { arrangement: "one table" });
  when(is("counts", "list") && is("vacancy", "with clients"), { vacancy: "empty" });

  when(is("arrangement", "cards on one sheet", "card per sheet", ...inText), tableOnly);
  when(
    is("arrangement", "cards on one sheet", "card per sheet", ...inText) &&
      !is("hoursUnit", "hours", "hours as text", "fte", "absent"),
    { hoursUnit: "hours" },
  );
  when(is("arrangement", ...inText), { headers: "usual" });
  when(is("arrangement", "cards on one sheet", "card per sheet") && is("headers", "none", "two rows", "long"), {
    headers: "usual",
  });
  when(is("arrangement", ...inText) && is("hoursUnit", "absent"), { hoursUnit: "hours" });
  when(is("arrangement", ...inText) && is("pool", "some"), { pool: "none" });
  when(is("arrangement", "cards on one sheet", "card per sheet") && is("size", "10-20", "21-40"), { size: "5-9" });

  when(is("arrangement", "pivot"), { moments: "now", numberText: "none", twoContracts: "none" });
  when(is("arrangement", "pivot") && !is("countShape", "plain", "steps with total"), { countShape: "plain" });

  when(is("arrangement", "areas", "sparse pivot"), {
    ...{ moments: "now", countShape: "plain", numberText: "none", twoContracts: "none", headers: "usual" },
    ...{ faults: "none", orientation: "rows", oldVersion: "none" },
  });

  when(is("arrangement", "form answers") && (!is("counts", "typed") || is("size", "2-4")), {
    arrangement: "one table",
  });
  when(is("arrangement", "form answers"), { ...tableOnly, headers: "usual", pool: "none" });
  when(is("arrangement", "form answers") && !is("hoursUnit", "hours", "hours as text", "fte"), { hoursUnit: "hours" });
  when(is("countShape", "opening and changes", "numbers in one cell"), {
    ...{ orientation: "rows", faults: "none", twoContracts: "none", moments: "now", headers: "usual" },
    ...{ oldVersion: "none", hiddenSheet: "none", pool: "none" },
  });
  when(
    is("countShape", "second count", "opening and closing", "opening and changes", "numbers in one cell") &&
      (!is("counts", "typed") || is("size", "2-4")),
    {
      countShape: "plain",
    },
  );

  when(
    is("size", "2-4") || !(is("arrangement", "two sheets") || (is("arrangement", "one table") && is("counts", "list"))),
    {
      hired: "none",
    },
  );
  when(is("hired", "own tab"), {
    ...{ parts: "none", twoContracts: "none", faults: "none", orientation: "rows", moments: "now", oldVersion: "none" },
    ...{ hiddenSheet: "none", headers: "usual" },
  });

  when(
    is("otherTeams", "in a column") && (!is("counts", "typed") || !is("arrangement", "one table") || is("size", "2-4")),
    { otherTeams: "none" },
  );
  when(is("otherTeams", "in a column"), {
    ...{ parts: "column", orientation: "rows", moments: "now", twoContracts: "none", oldVersion: "none" },
    ...{ hiddenSheet: "none", headers: "usual", faults: "none", pool: "none", vacancy: "none", leaver: "none" },
    ...{ absence: "none", leader: "none", hoursChange: "none", staff: "none" },
  });

  when(!is("hoursUnit", "fte", "percent") || !is("arrangement", "one table"), { fullWeek: "none" });
  when(!is("fullWeek", "none"), { hoursChange: "none", twoContracts: "none", otherTeams: "none", oldVersion: "none" });

  // Long headers say a week of their own.
  when(!is("fullWeek", "none") && is("headers", "long"), { headers: "usual" });

  when(is("headers", "none"), {
    decoys: "none",
    functionColumn: "none",
    untilColumn: "none",
    leader: "none",
    leaver: "none",
    absence: "none",
    moments: "now",
    countShape: "plain",
    orientation: "rows",
    faults: "none",
  });
  when(is("headers", "none") && is("parts", "tables", "column"), { parts: "none" });
  when(is("headers", "none") && is("gaps", "below the header"), { gaps: "none" });
  when(is("headers", "none") && is("gaps", "below the header and between people"), { gaps: "between people" });
  when(is("headers", "none") && !is("hoursUnit", "hours", "hours as text", "hours with unit"), { hoursUnit: "hours" });
  when(is("headers", "none") && is("names", "number"), { names: "first" });
  when(is("headers", "none") && is("oldVersion", "same sheet"), { oldVersion: "own sheet" });

  when(is("orientation", "columns"), { parts: "none", twoContracts: "none", gaps: "none", moments: "now" });
  when(is("orientation", "columns") && is("size", "21-40"), { size: "5-9" });
  when(is("orientation", "columns") && is("headers", "two rows"), { headers: "usual" });
  when(is("orientation", "columns") && is("totals", "per part", "above the people"), { totals: "Totaal" });
  when(is("orientation", "columns") && is("hoursUnit", "weekdays", "two weeks"), { hoursUnit: "hours" });

  when(!is("moments", "now"), { countShape: "plain", numberText: "none", twoContracts: "none", parts: "none" });
  when(is("moments", "tab per month", "year sheets"), {
    counts: "typed",
    arrangement: "one table",
    oldVersion: "none",
  });
  when(is("moments", "weeks down"), {
    ...{ counts: "typed", arrangement: "one table", oldVersion: "none", hiddenSheet: "none", totals: "none" },
    ...{ faults: "none", gaps: "none", rowOrder: "as the team", orientation: "rows" },
  });
  when(is("moments", "weeks down") && is("headers", "none", "two rows"), { headers: "usual" });
  when(is("moments", "weeks down") && is("names", "number"), { names: "first" });
  when(is("moments", "weeks down") && !is("size", "2-4", "5-9"), { size: "5-9" });
  when(is("moments", "tab per month", "year sheets") && is("faults", "count error"), { faults: "none" });
  when(!is("counts", "typed", "list") && is("moments", "tab per month", "year sheets"), { moments: "now" });

  when(is("parts", "none") && is("totals", "per part"), { totals: "Totaal" });
  when(is("parts", "tables") && !is("arrangement", "one table"), { parts: "headings" });
  when(is("size", "2-4"), { twoContracts: "none", faults: "none" });
  when(is("size", "2-4") && !is("parts", "none"), { parts: "none" });

  when(!is("hoursUnit", "hours") && is("faults", "hours below zero", "hours error", "hours unknown"), {
    faults: "none",
  });
  when(!is("countShape", "plain") && is("faults", "count error"), { faults: "none" });
  when(!is("countShape", "plain"), { numberText: "none" });
  when(!is("countShape", "plain") && is("totals", "typed wrong"), { totals: "Totaal" });
  when((!is("counts", "typed") || !is("moments", "now") || !is("faults", "none")) && is("totals", "typed wrong"), {
    totals: "Totaal",
  });
  when(!is("hoursUnit", "hours", "fte", "hours with unit"), { twoContracts: "none" });
  when(
    is(
      "hoursUnit",
      "time",
      "percent",
      "year",
      "four weeks",
      "days",
      "parts of days",
      "minutes",
      "weekdays",
      "two weeks",
      "days-times-hours",
    ) && is("columnOrder", "any"),
    {
      columnOrder: "usual",
    },
  );

  // A note hangs on a name, in the one table that tells hours.
  when(
    is("hoursUnit", "in notes") &&
      (!is("arrangement", "one table") ||
        !is("moments", "now") ||
        !is("hired", "none") ||
        is("names", "email", "number")),
    { hoursUnit: "hours" },
  );

  // Only what says hours as such can say others from a day on.
  when(
    !is("arrangement", "one table", "two tables, one below the other", "two tables, side by side", "two sheets") ||
      !is("moments", "now") ||
      !is("hoursUnit", "hours", "hours as text", "hours with unit") ||
      is("headers", "none") ||
      !is("twoContracts", "none") ||
      !is("faults", "none") ||
      !is("absence", "none"),
    { hoursChange: "none" },
  );

  when(is("leader", "yes"), { functionColumn: "yes" });
  when(is("leaver", "gone", "gone, clients left"), { untilColumn: "yes" });

  when(is("names", "number") && !is("listNames", "same"), { listNames: "same" });
  when(
    is("listNames", "staff number") &&
      (is("listForm", "column per person", "crosses") ||
        is("headers", "none") ||
        is("arrangement", "cards on one sheet", "card per sheet")),
    { listNames: "same" },
  );
  when(is("listNames", "staff number"), { hired: "none" });
  when(is("listNames", "staff number") && is("decoys", "personnel number", "two of them"), { decoys: "none" });
  when(is("listNames", "sloppy") && !is("listForm", "column"), { listNames: "same" });
  when(
    is("listNames", "several spellings") && (!is("listForm", "column") || !is("names", "full", "surname-first-full")),
    {
      listNames: "other",
    },
  );
  when(is("names", "surname") && is("listNames", "e-mail"), { listNames: "other" });
  when(is("names", "first") && is("listNames", "e-mail"), { listNames: "other" });
  when(is("names", "email") && is("listNames", "e-mail"), { listNames: "other" });
  when(is("listNames", "code unexplained") && !is("listForm", "column"), { listNames: "same" });
  when(is("listNames", "code unexplained") && !is("counts", "list"), { listNames: "same" });
  when(is("size", "10-20", "21-40") && !is("listForm", "column", "column per person", "crosses"), {
    listForm: "column",
  });
  when(is("listForm", "column per person"), { listStatus: "none", listRepeats: "none" });
  when(is("listForm", "headings between", "crosses") && is("listStatus", "closed below a title"), {
    listStatus: "none",
  });
  when(is("listForm", "crosses") && is("listNumber", "none"), { listNumber: "number" });
  when(is("listForm", "crosses", "column per person") && is("names", "number"), { listForm: "column" });
  when(is("listNumber", "row number") && !is("listRepeats", "none"), { listNumber: "number" });
  when(is("listNumber", "row number") && is("listForm", "crosses"), { listNumber: "number" });
  when(!is("listForm", "column") || !is("listRepeats", "none") || is("counts", "typed and list differ"), {
    handedOver: "none",
  });
  when(is("size", "2-4") || !is("listHeader", "usual", "synonym", "abbreviated"), { handedOver: "none" });
  when(!is("listForm", "column"), { listHeader: "usual", listPlace: "own sheet", hiddenRows: "none" });
  when(!is("listPlace", "own sheet"), { hiddenRows: "none" });
  when(is("arrangement", "card per sheet"), { listPlace: "own sheet" });
  when(!is("listForm", "column") && is("listRepeats", "master and tabs"), { listRepeats: "none" });
  when(is("size", "10-20", "21-40") && is("listRepeats", "master and tabs"), { listRepeats: "none" });
  when(is("listNumber", "none") && !is("listRepeats", "none"), { listNumber: "number" });
  // Short numbers go on from list to list, so that tabs would not repeat them.
  when(is("listNumber", "three digits") && is("listRepeats", "master and tabs"), { listNumber: "number" });
  when(is("arrangement", "card per sheet") && is("listRepeats", "master and tabs"), { listRepeats: "none" });
  when(is("listHeader", "two of the team") && (is("size", "2-4") || !is("listRepeats", "none")), {
    listHeader: "usual",
  });
  when(!is("listForm", "column") || !is("listPlace", "own sheet"), { nameCells: "every row" });
  when(!is("nameCells", "every row"), { handedOver: "none", hiddenRows: "none", listRepeats: "none" });
  when(!is("nameCells", "every row") && is("listStatus", "closed below a title"), { listStatus: "none" });
  when(
    !is("listNumber", "row number") ||
      !is("listForm", "column", "sheet per person") ||
      !is("listRepeats", "none") ||
      !is("hiddenRows", "none") ||
      is("listStatus", "closed below a title"),
    { numberedOn: "none" },
  );
  when(is("counts", "typed and list differ"), { listRepeats: "none", listStatus: "none", listEnding: "none" });
  when(!is("listForm", "column", "sheet per person", "title above") || !is("nameCells", "every row"), {
    listEnding: "none",
  });
  when(!is("numberedOn", "none") || !is("listRepeats", "none"), { listEnding: "none" });
  // Whether a client who is open counts below a text that says otherwise, nobody knows.
  when(!is("listEnding", "none"), { listStatus: "none", handedOver: "none" });
  when(!is("listForm", "column") || !is("listPlace", "own sheet") || is("size", "2-4"), { belowList: "none" });
  // In a sentence nobody calls a colleague by a number or by the last name first.
  when(is("belowList", "clients that moved") && (!is("names", "first", "full") || !is("listNames", "same")), {
    belowList: "remark",
  });
  return { choices, idle: new Set(is("counts", "typed") ? listKeys : []) };
}
