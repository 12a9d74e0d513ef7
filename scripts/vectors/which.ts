import { whichClients, type Match, type WhichClients } from "../../src/caseload/months/which-clients/which-clients";

interface ClientInput {
  readonly km: string | null;
  readonly since?: string | null;
  readonly contact?: string | null;
  readonly household?: string | null;
  readonly language?: string | null;
  readonly district?: string | null;
  readonly locked?: boolean;
}

interface WhichInput {
  readonly clients: readonly ClientInput[];
  readonly giver: string | null;
  readonly plan: Readonly<Record<string, number>>;
  readonly skills?: Readonly<Record<string, Partial<Readonly<Record<Match, readonly string[]>>>>>;
  readonly date: string;
  readonly use?: readonly Match[];
}

export interface WhichAnswer {
  readonly moved: readonly { readonly row: number; readonly to: string; readonly reason: string }[];
  readonly short: number;
  readonly unique: boolean | null;
  readonly objective: unknown;
}

export function which({ clients, giver, plan, skills = {}, date, use = [] }: WhichInput): WhichAnswer {
  const found: WhichClients = whichClients({
    clients: clients.map((client) => ({
      caseworker: client.km,
      since: client.since ?? null,
      lastContact: client.contact ?? null,
      household: client.household ?? null,
      languages: client.language ? [client.language] : [],
      districts: client.district ? [client.district] : [],
      locked: client.locked ?? false,
    })),
    giver,
    plan: Object.entries(plan).map(([to, count]) => ({ to, clients: count })),
    skills: new Map(
      Object.entries(skills).map(([name, { language = [], district = [] }]) => [
        name,
        { languages: language, districts: district },
      ]),
    ),
    referenceDate: date,
    match: use,
  });
  const { measure } = found;
  return {
    moved: found.moves.map(({ client, to, reason }) => ({ row: client + 1, to, reason })),
    short: found.short,
    unique: found.unique,
    objective: {
      clients: measure.clients,
      language_lost: measure.languageLost,
      district_lost: measure.districtLost,
      relation_days: measure.relationDays,
      contact_days: measure.contactDays,
      language_gained: measure.languageGained,
      district_gained: measure.districtGained,
    },
  };
}
