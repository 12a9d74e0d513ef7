import { noCaseworker, type ClientColumns } from "../../../src/caseload/clients/client-columns";
import { flag, type ClientFlag } from "../../../src/caseload/clients/client-flags";
import { dayNumber, unknownDay } from "../../../src/caseload/ages/day-number";

export interface TestClient {
  readonly who: string | null;
  /** First possible birth day; null when unknown. */
  readonly born: string | null;
  readonly span?: number;
  readonly flags?: Partial<Record<ClientFlag, keyof typeof flag>>;
}

export function columnsOf(clients: readonly TestClient[]): ClientColumns {
  const caseworkers = [...new Set(clients.flatMap(({ who }) => who ?? []))];
  const flagColumn = (name: ClientFlag) => Uint8Array.from(clients, ({ flags }) => flag[flags?.[name] ?? "unknown"]);
  return {
    count: clients.length,
    birthDay: Int32Array.from(clients, ({ born }) => (born === null ? unknownDay : dayNumber(born))),
    birthSpan: Uint16Array.from(clients, ({ span }) => span ?? 0),
    caseworker: Uint16Array.from(clients, ({ who }) => (who === null ? noCaseworker : caseworkers.indexOf(who))),
    caseworkers,
    flags: {
      statusHolder: flagColumn("statusHolder"),
      indication: flagColumn("indication"),
      exemption: flagColumn("exemption"),
      jobSeekingDuty: flagColumn("jobSeekingDuty"),
    },
    step: null,
    steps: [],
    benefit: null,
    weight: null,
    contacts: null,
    list: new Uint16Array(clients.length),
    row: Int32Array.from(clients, (_, index) => index),
  };
}
