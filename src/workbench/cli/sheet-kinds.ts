/**
 * A kind of sheet as the command line names it. The add-in's command for it is repeated here, because the workbench imports nothing of the
 * add-in.
 */
interface SheetKind {
  readonly name: string;
  readonly command: string;
  /** Whether the command makes this sheet over the example when no file is given. */
  readonly onExample?: true;
  /** The subject of the sheet, where that is not the team. */
  readonly about?: string;
}

export const sheetKinds = [
  { name: "voorstel", command: "makeProposalSheet", onExample: true },
  { name: "rekenkundig", command: "makeProportionalSheet", onExample: true },
  { name: "leeftijd", command: "makeAgeDivisionSheet", onExample: true },
  { name: "vergelijken", command: "makeComparisonSheet", onExample: true },
  { name: "overdrachten", command: "makeTransfersSheet" },
  // It is about single clients, so it is made only when somebody asks for it.
  { name: "cliënten", command: "makeClientTransfersSheet" },
  { name: "capaciteit", command: "makeCapacitySheet", about: "normtijden" },
  { name: "doelen", command: "makeGoalsSheet" },
  { name: "instroom", command: "makeIntakeSheet" },
  { name: "planning", command: "makePlanningSheet" },
  { name: "uitval", command: "makeAbsenceSheet" },
  { name: "maand", command: "makeMonthReportSheet" },
  // About single clients too: `--kind cliënten` with a plan.
  { name: "wie-gaat", command: "makeWhichClientsSheet" },
] as const satisfies readonly SheetKind[];

export type KindName = (typeof sheetKinds)[number]["name"];

/** "rekenkundig, leeftijd of capaciteit" */
export const kindNames = oneOf(sheetKinds.map(({ name }) => name));

/** "rekenkundig of leeftijd, of capaciteit voor normtijden" */
export const kindNamesWithSubjects = [
  oneOf(sheetKinds.flatMap((kind) => ("about" in kind ? [] : [kind.name]))),
  ...sheetKinds.flatMap((kind) => ("about" in kind ? [`of ${kind.name} voor ${kind.about}`] : [])),
].join(", ");

function oneOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" of ");
}
