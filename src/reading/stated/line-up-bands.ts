import { groupBy } from "../../caseload/group-by";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { SplitRole, StatedBand } from "../../caseload/splits/stated-split";
import type { FoundTable, PersonRow } from "../../caseload/team/team-data";
import { bandsInText, roleIn } from "../values/bands-in-text";
import type { BandGroup } from "./stated-bands";
import { plainWords } from "../values/words";

/**
 * The divisions by age of a line-up table: what its groups are now and what they become ("Oud: 18 t/m 26 Nieuw: 18 t/m 29"), with who takes
 * each and how many clients that gives. A number of clients now is a person's there, not the group's.
 */
export function lineUpBands(table: FoundTable): BandGroup[] {
  const header = table.columns.find(({ field }) => field === "ageBand")?.header ?? "";
  const lines = table.rows.flatMap((row) => bandsOnLine(row, header));
  return (["old", "new", "unknown"] as const).flatMap((role): BandGroup[] => {
    const own = lines.filter((line) => line.role === role);
    const bands = [...groupBy(own, ({ band }) => `${band.from} ${String(band.below)}`).values()].map(together);
    return bands.length > 1 ? [{ role, bands, leftOut: [], rest: [] }] : [];
  });
}

type BandOnLine = StatedBand & { readonly role: SplitRole };

function bandsOnLine({ name, ageBand, newCaseload }: PersonRow, header: string): BandOnLine[] {
  if (!ageBand) return [];
  const { bands } = bandsInText(ageBand.value);
  const roles = rolesOf(
    bands.map(({ role }) => role),
    header,
    newCaseload !== undefined,
  );
  return bands.flatMap(({ band }, index): BandOnLine[] => {
    const role = roles[index];
    if (!role) return [];
    if (role === "old") return [{ role, band, clients: null, cell: ageBand.cell, team: [] }];
    return [{ role, band, clients: newCaseload?.value ?? null, cell: (newCaseload ?? ageBand).cell, team: [name] }];
  });
}

/** By the words beside each group, else by the header: "Categorie oud / nieuw" gives the old one first. Empty when that settles nothing. */
function rolesOf(own: readonly SplitRole[], header: string, hasNewCaseload: boolean): readonly SplitRole[] {
  const [first, second] = own;
  if (own.length === 1 && first) {
    const said = first === "unknown" ? roleIn(header) : first;
    return [said === "unknown" && hasNewCaseload ? "new" : said];
  }
  if (own.length !== 2) return [];
  if (first !== second) return own.map((role) => (role === "unknown" ? other(own) : role));
  const plain = plainWords(header);
  const [old, fresh] = [plain.search(/\boude?\b|\bhuidige?\b/), plain.search(/\bnieuwe?\b/)];
  if (first !== "unknown" || old < 0 || fresh < 0) return [];
  return old < fresh ? ["old", "new"] : ["new", "old"];
}

function other(roles: readonly SplitRole[]): SplitRole {
  return roles.includes("old") ? "new" : "old";
}

/** A group that several lines give, each with its own person: one number for it counts, different ones are not guessed at. */
function together(lines: readonly [BandOnLine, ...BandOnLine[]]): { band: AgeBand } & StatedBand {
  const [{ band, clients, cell }] = lines;
  const agreed = lines.every((line) => line.clients === clients);
  return { band, clients: agreed ? clients : null, cell, team: lines.flatMap(({ team }) => team) };
}
