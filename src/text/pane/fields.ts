import type { Field } from "../../caseload/team/field";
import type { TableKind } from "../../caseload/team/team-data";

/** What a column holds, as it is named to the user. */
export const fieldNames: Readonly<Record<Field, string>> = {
  name: "naam",
  hours: "contracturen",
  sideTasks: "neventaken",
  sideTaskHours: "uren neventaken",
  absence: "afwezig",
  rampUp: "inwerken",
  from: "in dienst per",
  until: "contract tot en met",
  current: "aantal cliënten",
  proportional: "rekenkundig",
  ageBand: "leeftijdsgroep",
  newCaseload: "nieuwe caseload",
};

/** What a found table is, as it is named to the user. */
export const tableKindNames: Readonly<Record<TableKind, string>> = {
  formation: "formatie",
  caseload: "caseload",
  "line-up": "teamindeling",
  clients: "cliëntenlijst",
};
