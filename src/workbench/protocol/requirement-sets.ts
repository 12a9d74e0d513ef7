/**
 * The requirement sets that the workbench claims: those of Excel in Office LTSC 2021, the oldest Excel that the add-in supports. Versions
 * are texts, because "1.10" is not 1.1. RichApiRuntime is never claimed: office.js would then send kinds of actions that we do not know.
 */
export const claimedSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  DynamicRibbon: "1.1",
};

/** Answers like Office.context.requirements.isSetSupported. */
export function claims(set: string, version: string | undefined): boolean {
  const claimed = Object.entries(claimedSets).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 1, wantedMinor = 0] = (version ?? "1.1").split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
