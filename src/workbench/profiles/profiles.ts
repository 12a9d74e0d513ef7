import type { Profile } from "./profile";

/**
 * The requirement sets of Excel in Office LTSC 2021, the oldest Excel that the add-in supports. RichApiRuntime is never claimed: office.js would
 * then send kinds of actions that we do not know.
 */
const floor = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  DynamicRibbon: "1.1",
} as const;

/** Microsoft 365: notes come with ExcelApi 1.18, undo groups with 1.20. */
const current = { ...floor, ExcelApi: "1.20", CustomFunctionsRuntime: "1.4" } as const;

const unlimited = { payloadBytes: null, mergedAreas: 512, groupedFormulas: null, silence: null } as const;

/** Programs look after their add-ins; a browser does not ("Resource limits and performance optimization for Office Add-ins"). */
const program = { ...unlimited, silence: 5_000 } as const;

/**
 * An Excel without faults, for the command line and for tests of anything else: the oldest, but for notes, which an older one hands to nobody. It groups
 * no steps of undo.
 */
export const plainExcel = {
  name: "plain",
  sets: { ...floor, ExcelApi: "1.18" },
  limits: unlimited,
  faults: new Set(),
} as const satisfies Profile;

/** The kinds of Excel that team leads have, with what each always gets wrong. */
export const profiles = [
  {
    name: "web",
    sets: current,
    limits: { ...unlimited, payloadBytes: 5_000_000, groupedFormulas: 1_500 },
    faults: new Set(["undo-groups-fail", "special-cells-refused-when-protected"]),
  },
  {
    name: "windows-365",
    sets: current,
    limits: { ...program, groupedFormulas: 1_500 },
    faults: new Set(["reading-merges-empties-undo", "listening-empties-undo", "special-cells-refused-when-protected"]),
  },
  {
    name: "windows-ltsc-2021",
    sets: floor,
    limits: program,
    faults: new Set([
      "reading-merges-empties-undo",
      "writing-empties-undo",
      "listening-empties-undo",
      "special-cells-refused-when-protected",
      "no-errors-in-blocks",
    ]),
  },
  {
    name: "mac",
    sets: current,
    limits: { ...program, groupedFormulas: 1_500 },
    faults: new Set(["reading-merges-empties-undo", "special-cells-refused-when-protected"]),
  },
] as const satisfies readonly Profile[];

export type ProfileName = (typeof profiles)[number]["name"];

export const profileNames: readonly ProfileName[] = profiles.map(({ name }) => name);

export function isProfileName(name: string): name is ProfileName {
  return profileNames.some((known) => known === name);
}

export function profileNamed(name: ProfileName): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (!found) throw new Error(`there is no profile ${name}`);
  return found;
}
