import type { DelftGroup, DelftProduct } from "../caseload/capacity/delft-2002";
import type {
  CountedUnit,
  Ladder,
  LibraryNormCode,
  Norm,
  NormSetCode,
  NormSource,
  NormUnit,
} from "../caseload/norms/norm";
import type { Trend } from "../caseload/norms/trend";
import { formatDate, formatNumber, formatPercent, formatSigned } from "./numbers";

/** The norm sets of the library as people choose them. */
export const normSetNames: Readonly<Record<NormSetCode, string>> = {
  "ridderkerk-2013": "Ridderkerk 2013: 100/50",
  "gemeente-a": "Gemeente A 2002: 80/160",
  "gemeente-b": "Gemeente B 2002: 120/50",
  "gemeente-c": "Gemeente C 2002: contactnormen en 90/160",
  "delft-2002": "Delft 2002: normtijden",
};

/** What one must know before using a set. */
export const normSetRemarks: Readonly<Record<NormSetCode, string>> = {
  "ridderkerk-2013":
    "De evaluatie zegt ‘Klantmanagers 1-3 … 4-6’. Wij lezen dat als de treden van de participatieladder. Zijn het zes personen, dan hebben zij samen 450 cliënten. Uren staan er niet bij; wij lezen de norm per fte.",
  "gemeente-a": "Een eerste verdeling die volgens de bron aan de hoge kant is, vooral bij zorg.",
  "gemeente-b":
    "De ladder loopt andersom: trede 1 is een gewone baan, trede 10 is zorg. De 7 cliënten met advies C zitten in de caseload van 120; het is geen aparte norm.",
  "gemeente-c":
    "De caseloads van 90 en 160 zijn zonder partners: een paar met één uitkering telt één keer. Bij wegen zijn de gesprekken van fase 1 en 2 omgerekend met 1.034 productieve uren (79,5 en 103,4 cliënten per fte); fase 3 telt als uitstroomgericht, fase 4 als rustplan.",
  "delft-2002":
    "De frequenties zijn gemiddelden; alleen wettelijke verplichtingen liggen vast. Opleiding en invoering zitten er niet in.",
};

const libraryNormNames: Readonly<Record<LibraryNormCode, string>> = {
  "ridderkerk-steps-1-3": "Trede 1 t/m 3",
  "ridderkerk-steps-4-6": "Trede 4 t/m 6",
  "ridderkerk-six-caseworkers": "Zes klantmanagers samen (andere lezing)",
  "a-work": "Klantmanager werk en inkomen (fase 2 en 3)",
  "a-care": "Klantmanager zorg en inkomen (fase 4)",
  "b-income": "Bijstandsconsulent",
  "b-route": "Trajectbegeleider (trede 6 t/m 9, hoogstens zes maanden)",
  "b-advice-c": "Advies C (trede 10), binnen de caseload van de bijstandsconsulent",
  "c-phase-1-contacts": "Fase 1, gesprekken",
  "c-phase-1-minutes": "Fase 1, duur van een gesprek",
  "c-phase-2-contacts": "Fase 2, gesprekken",
  "c-phase-2-minutes": "Fase 2, duur van een gesprek",
  "c-phases-3-4": "Fase 3 en 4, uitstroomgericht",
  "c-phase-4-rest": "Fase 4, definitieve rustplannen",
  "delft-productive-hours": "Productieve uren per fte",
};

/** Where a library norm stands. */
export const normSourceNames: Readonly<Record<NormSource, string>> = {
  "ridderkerk-2013": "Evaluatie nieuwe werkwijze team Werk, Ridderkerk en Albrandswaard, 18 juli 2013",
  "radar-2002": "Klantmanagement als tandem, Radar voor de gemeente Delft, juli 2002",
};

export const normUnitNames: Readonly<Record<NormUnit, string>> = {
  "clients-per-fte": "cliënten per fte",
  "clients-within-caseload": "cliënten binnen een caseload",
  "clients-of-team": "cliënten van het team samen",
  "contacts-a-year": "keer per jaar",
  "minutes-a-contact": "minuten per gesprek",
  "productive-hours": "uren per jaar",
};

export const countedUnitNames: Readonly<Record<CountedUnit, string>> = {
  persons: "Personen",
  benefits: "Uitkeringen, zonder partners",
  unknown: "Onbekend: personen of uitkeringen",
};

export const delftGroupNames: Readonly<Record<DelftGroup, string>> = {
  "phase-2-3": "Fase 2/3",
  "phase-4-activation": "Fase 4 activering/werk",
  "phase-4-care": "Fase 4 zorg",
};

export const delftProductNames: Readonly<Record<DelftProduct, string>> = {
  "service-talk": "Dienstverleningsgesprek",
  diagnosis: "Opstellen diagnose",
  "plan-talk": "Bespreken trajectplan",
  "progress-talk": "Voortgangsgesprek",
};

/** The norm's own name: ours for a norm of the library, the team's for one of its own. */
export function normName(norm: Norm): string {
  return "code" in norm ? libraryNormNames[norm.code] : norm.name;
}

/** "Trede 1 is het dichtst bij werk, trede 10 het verst." */
export function ladderSentence({ kind, steps, direction }: Ladder): string {
  const step = kind === "steps" ? "trede" : "fase";
  const capital = kind === "steps" ? "Trede" : "Fase";
  switch (direction) {
    case "work-is-low":
      return `${capital} 1 is het dichtst bij werk, ${step} ${steps} het verst.`;
    case "work-is-high":
      return `${capital} ${steps} is het dichtst bij werk, ${step} 1 het verst.`;
    case "unknown":
      return `Onbekend of ${step} 1 of ${step} ${steps} het dichtst bij werk is.`;
  }
}

/** A trend with everything that it rests on. */
export function trendSentences({
  counted,
  targetMonths,
  projected,
  base,
  growth,
  monthsBeforeChange,
}: Trend): string[] {
  const rest = `${formatNumber(counted.count)} in ${months(counted.months)} vanaf ${formatDate(counted.from)}`;
  const against =
    growth === null
      ? `in de periode ervoor waren het er ${formatNumber(base)}`
      : `tegen ${formatNumber(base)} in de periode ervoor is dat ${formatSigned(growth * 100, 1)}%`;
  return [
    `${rest}: bij hetzelfde tempo ${formatNumber(projected)} in ${months(targetMonths)}; ${against}.`,
    "Rechtlijnig doorgerekend: met drukke en rustige maanden is geen rekening gehouden.",
    ...(monthsBeforeChange
      ? [
          `De nieuwe werkwijze begon later: ${months(monthsBeforeChange)} van de telling (${formatPercent(monthsBeforeChange / counted.months, 0)}) ging eraan vooraf.`,
        ]
      : []),
  ];
}

function months(count: number): string {
  return count === 1 ? "1 maand" : `${formatNumber(count)} maanden`;
}

/** A group whose name is only its steps. */
export function typedGroupName(steps: string): string {
  return `Groep ${steps}`;
}

/** The name of norms that someone typed for once. */
export const typedNormsName = "Opgegeven normen";

/** The name of norms that a team made up itself. */
export const ownNormsName = "Eigen normen";

/** The name of norms that began as those of a source. */
export function adaptedNormsName(from: string): string {
  return `${ownNormsName}, naar ${from}`;
}
