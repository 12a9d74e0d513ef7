import { hashedWord, yesNoQuestions, type CountingAnswer } from "../../caseload/clients/counting-answers";
import type { Outcome } from "../../caseload/outcome";

const yesAndNo: Readonly<Record<string, boolean>> = { yes: true, ja: true, no: false, nee: false };

/**
 * Reads an answer about who counts as a program types it: "ended=yes", "status-unknown:Geparkeerd=no", "two-caseworkers:Anne+Bob=shared". The
 * problem is the text.
 */
export function typedCounting(text: string): Outcome<{ readonly answer: CountingAnswer }, string> {
  const [, asked = "", about = "", said = ""] = /^([a-z-]+)(?::(.+))?=([^=]+)$/.exec(text.trim()) ?? [];
  const answer = answerOf(asked, about.trim(), said.trim());
  return answer ? { ok: true, answer } : { ok: false, problem: text };
}

function answerOf(asked: string, about: string, said: string): CountingAnswer | null {
  if (asked === "two-caseworkers") {
    const [one, other, ...more] = about.split("+").map((name) => name.trim());
    if (!one || !other || more.length > 0) return null;
    const caseworkers = [one, other] as const;
    if (said === "shared" || said === "separate") return { question: asked, caseworkers, belongs: said };
    return caseworkers.includes(said) ? { question: asked, caseworkers, belongs: { with: said } } : null;
  }
  const counts = yesAndNo[said.toLowerCase()];
  if (counts === undefined) return null;
  if (asked === "status-unknown") return about === "" ? null : { question: asked, word: hashedWord(about), counts };
  const question = yesNoQuestions.find((one) => one === asked);
  return question && about === "" ? { question, counts } : null;
}
