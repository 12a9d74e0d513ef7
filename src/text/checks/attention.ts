import type { AttentionPoint } from "../../caseload/attention/attention-point";
import type { Answer, Standing } from "../../caseload/attention/point-answers";
import type { Severity } from "../../caseload/attention/worst-first";
import { checkAdvice, checkSentence, checkTitles } from "./checks";
import { clientDoubtAdvice, clientDoubtSentence } from "../pane/clients";
import { doubtAdvice, doubtSentence, doubtTitle } from "../problems/doubts";
import { formatNumber, listOf } from "../numbers";

/** What kind of thing a point is about, in a few words. */
export function pointTitle(point: AttentionPoint): string {
  return point.kind === "check" ? checkTitles[point.about.code] : doubtTitle;
}

/** What is the matter. `places` are the point's cells as people read them. */
export function pointSentence(point: AttentionPoint, places: readonly string[]): string {
  switch (point.kind) {
    case "check":
      return checkSentence(point.about);
    case "doubt":
      return doubtSentence(point.about, places);
    case "client-doubt":
      return clientDoubtSentence(point.about, places.slice(0, 1));
  }
}

/** What someone can do about it. */
export function pointAdvice(point: AttentionPoint): string {
  switch (point.kind) {
    case "check":
      return checkAdvice(point.about);
    case "doubt":
      return doubtAdvice(point.about);
    case "client-doubt":
      return clientDoubtAdvice(point.about);
  }
}

/** The answers that a point can have; two names that look alike are one person or two. */
export const answerWords = {
  solved: "Opgelost",
  intended: "Zo bedoeld",
  onePerson: "Eén persoon",
  twoPeople: "Twee personen",
} as const;

/** What "intended" comes to for this point. */
function intendedWords(point: AttentionPoint): string {
  return isAboutTwoNames(point) ? answerWords.twoPeople : answerWords.intended;
}

function isAboutTwoNames({ kind, about }: AttentionPoint): boolean {
  return kind === "check" && about.code === "C03";
}

/** On a sheet or a printed list, where others would read what to do. */
export function seenWords(point: AttentionPoint): string {
  return `Bekeken: ${intendedWords(point).toLowerCase()}.`;
}

const saidToBe: Readonly<Record<Answer, string>> = {
  solved: "Dit was aangegeven als opgelost",
  intended: "Dit was aangegeven als zo bedoeld",
};

/** What became of an earlier answer; null where there is none, or it holds. `figures` are those that the point has now. */
export function standingSentence(standing: Standing, figures: readonly number[]): string | null {
  switch (standing.state) {
    case "open":
    case "intended":
      return null;
    case "still-found":
      return `${saidToBe.solved}, maar het is nog steeds gevonden.`;
    case "changed": {
      const { answer, was } = standing;
      const change =
        was.length > 0 && figures.length > 0
          ? `Was: ${figuresInWords(was)}; nu: ${figuresInWords(figures)}.`
          : "Er staat nu iets anders dan toen.";
      return `${saidToBe[answer]}, maar de cijfers zijn veranderd. ${change}`;
    }
  }
}

function figuresInWords(figures: readonly number[]): string {
  return listOf(figures.map((figure) => formatNumber(figure)));
}

export const severityWords: Readonly<Record<Severity, string>> = {
  review: "Nakijken",
  information: "Ter informatie",
};

/** The pane's step Controle. */
export const attentionListWords = {
  heading: "Aandachtspunten",
  none: "Geen aandachtspunten",
  noneDetail: "In de gelezen tabellen is niets gevonden om na te kijken.",
  allSettled: "Er staan geen aandachtspunten meer open.",
  /** "5 nakijken · 3 ter informatie" */
  counts: (counts: Readonly<Record<Severity, number>>) =>
    (Object.keys(severityWords) as Severity[])
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${formatNumber(counts[severity])} ${severityWords[severity].toLowerCase()}`)
      .join(" · "),
  hint: "Uw antwoorden worden bewaard in deze werkmap, zonder gegevens van cliënten.",
  settled: (count: number) => `Afgehandeld (${formatNumber(count)})`,
  takeBack: "Terugzetten",
  /** What a button is about, for who hears it. */
  spoken: (action: string, sentence: string) => `${action}: ${sentence}`,
  /** What became of an answer, for who cannot see it. */
  answered: (title: string, outcome: Standing["state"] | "gone", open: number) =>
    `${title}: ${outcomes[outcome]}. ${formatNumber(open)} open.`,
} as const;

const outcomes: Readonly<Record<Standing["state"] | "gone", string>> = {
  gone: "niet meer gevonden",
  intended: "afgehandeld",
  open: "staat weer open",
  "still-found": "nog steeds gevonden",
  changed: "de cijfers zijn veranderd",
};
