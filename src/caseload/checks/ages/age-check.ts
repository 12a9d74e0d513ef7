import type { AgeBand } from "../../ages/age-bands";

/** What does not add up in age bands, the clients in them and the teams for them, as codes and values. */
export type AgeCheck =
  | { readonly code: "C05"; readonly placed: number; readonly total: number }
  | {
      readonly code: "C06";
      readonly reason: "gap";
      readonly ages: AgeBand;
      /** null where the sheets do not tell how many clients have those ages. */
      readonly clients: number | null;
    }
  | { readonly code: "C06"; readonly reason: "overlap"; readonly ages: AgeBand }
  | {
      readonly code: "C07";
      readonly band: AgeBand;
      readonly clients: number;
      /** The most that the other split leaves room for, besides its unplaced clients. */
      readonly most: number;
      /** Clients that the other split has in no band. */
      readonly unplaced: number;
      /** Not even the unplaced clients can explain it. */
      readonly proven: boolean;
    }
  | { readonly code: "C08"; readonly proposed: number; readonly current: number }
  | {
      readonly code: "C11";
      /** The team's age group, and who is in the team. */
      readonly band: AgeBand;
      readonly members: readonly string[];
      /** The people who do intakes, or may do them. */
      readonly intakers: readonly string[];
    }
  | { readonly code: "C18"; readonly reason: "aow-reached" | "under-18"; readonly clients: number }
  | { readonly code: "C21"; readonly lines: readonly [number, number] }
  | {
      readonly code: "C22";
      /** A year. A whole number when counted; otherwise an estimate that spreads ages evenly within each band. */
      readonly transfers: number;
      readonly counted: boolean;
    };

const codes: Readonly<Record<AgeCheck["code"], true>> = {
  C05: true,
  C06: true,
  C07: true,
  C08: true,
  C11: true,
  C18: true,
  C21: true,
  C22: true,
};

/** Whether a check is about age groups and their teams, and so says nothing about dividing by hours. */
export function isAboutAges({ code }: { readonly code: string }): boolean {
  return Object.hasOwn(codes, code);
}
