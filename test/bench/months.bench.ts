import assert from "node:assert/strict";
import { transferCurve, type TransferPoint } from "../../src/caseload/months/few-transfers";
import {
  whichClients,
  type MovableClient,
  type WhichClients,
  type WhichClientsTask,
} from "../../src/caseload/months/which-clients/which-clients";
import { fraction } from "../../src/kernel/fraction";
import { itemAt } from "../../src/kernel/item-at";
import type { Bench, Comparison } from "./bench";
import { seeded } from "./seeded";

const people = 200;
const each = 125;
const districts = 20;
const partners = 20;
const referenceDate = "2026-11-01";

export const bench: Bench = {
  name: "P11 months",
  async *comparisons() {
    const { clients, hours } = team();
    yield {
      job: `the curve of few transfers, ${people} people, ${people * each} clients`,
      peer: "looking over everybody for each transfer",
      ours: () =>
        transferCurve(
          clients,
          hours.map((own) => fraction(own)),
        ),
      theirs: () => highestLoads(clients, hours),
      assertEqual: (ours, theirs) => {
        const points = ours as readonly TransferPoint[];
        const whole = points.map(({ clients: now }) => Math.max(...now.map((own, at) => own / itemAt(hours, at))));
        assert.equal(points.length, (theirs as readonly number[]).length);
        whole.forEach((load, at) => assert.ok(Math.abs(load - itemAt(theirs as readonly number[], at)) < 1e-9));
      },
      remark: (ours) => `${(ours as readonly TransferPoint[]).length - 1} transfers`,
    } satisfies Comparison;
    const tasks = handOvers();
    yield {
      job: `which clients go, ${people} people, ${people * each} clients, districts, households and locked clients`,
      peer: "no rule: whoever stands last goes",
      ours: () => tasks.map(whichClients),
      theirs: () => tasks.map(lastGoes),
      assertEqual: (ours, theirs) =>
        assert.deepEqual(
          (ours as readonly WhichClients[]).map(({ moves }) => moves.length),
          theirs,
        ),
      remark: (ours) =>
        `${(ours as readonly WhichClients[]).reduce((sum, { moves }) => sum + moves.length, 0)} clients go`,
    } satisfies Comparison;
  },
};

function team(): { readonly clients: readonly number[]; readonly hours: readonly number[] } {
  const below = seeded(11);
  const hours = Array.from({ length: people }, () => 16 + 4 * below(6));
  const clients = hours.map(() => 60 + below(2 * (each - 60) + 1));
  return { clients, hours };
}

/** The highest load after each transfer from the fullest to who is least full afterwards. */
function highestLoads(clients: readonly number[], hours: readonly number[]): readonly number[] {
  const now = [...clients];
  const loads: number[] = [];
  for (;;) {
    let giver = 0;
    let receiver = -1;
    for (const at of now.keys())
      if (itemAt(now, at) / itemAt(hours, at) > itemAt(now, giver) / itemAt(hours, giver)) giver = at;
    const afterwards = (at: number) => (itemAt(now, at) + 1) / itemAt(hours, at);
    for (const at of now.keys())
      if (at !== giver && (receiver < 0 || afterwards(at) < afterwards(receiver))) receiver = at;
    loads.push(itemAt(now, giver) / itemAt(hours, giver));
    if (afterwards(receiver) >= itemAt(now, giver) / itemAt(hours, giver) - 1e-12) return loads;
    now[giver] = itemAt(now, giver) - 1;
    now[receiver] = itemAt(now, receiver) + 1;
  }
}

/** Everybody hands half of their clients over to five others, who each work in a district of their own. */
function handOvers(): readonly WhichClientsTask[] {
  const below = seeded(7);
  const district = (place: number) => `wijk ${place % districts}`;
  const skills = new Map(
    Array.from({ length: people }, (_, place) => [`km ${place}`, { languages: [], districts: [district(place)] }]),
  );
  return Array.from({ length: people }, (_, giver): WhichClientsTask => ({
    clients: Array.from({ length: each }, (_client, place): MovableClient => ({
      caseworker: `km ${giver}`,
      since: `20${10 + below(16)}-0${1 + below(9)}-0${1 + below(9)}`,
      lastContact: null,
      household: below(partners) === 0 ? `huishouden ${place >> 1}` : null,
      languages: [],
      districts: [district(below(districts))],
      locked: below(10) === 0,
    })),
    giver: `km ${giver}`,
    plan: Array.from({ length: 5 }, (_receiver, step) => ({ to: `km ${(giver + 1 + step) % people}`, clients: 12 })),
    skills,
    referenceDate,
    match: ["district"],
  }));
}

/** How many go where locked clients stay, whoever they are. */
function lastGoes({ clients, plan }: WhichClientsTask): number {
  const free = clients.filter(({ locked }) => !locked).length;
  return Math.min(
    free,
    plan.reduce((sum, { clients: asked }) => sum + asked, 0),
  );
}
