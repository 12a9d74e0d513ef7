import { useEffect, useState } from "react";
import type { FormationNotes } from "../../caseload/months/over-time/formation-notes";
import { monthWords as words } from "../../text/pane/months";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { HostError, type Host } from "../../usecases/host";
import { hasEmployment, nothingInFormation, readEmployment } from "../../usecases/reading/read-employment";
import type { StepProps } from "../flow/step-props";

/** What the formation's own columns say, or why they could not be read. */
interface EmploymentOnScreen {
  readonly employment: FormationNotes;
  readonly failure: string | null;
}

const none: EmploymentOnScreen = { employment: nothingInFormation, failure: null };

/** Reads what the formation says of who changes, where it has columns for it; null until that is known. Read again with the sheets. */
export function useEmployment(
  { state: { reading }, flow }: StepProps,
  fullTimeHours: number,
  isWanted = true,
): EmploymentOnScreen | null {
  const [read, setRead] = useState<EmploymentOnScreen | null>(null);
  const isThere = isWanted && hasEmployment(reading);
  useEffect(() => {
    let isLatest = true;
    const question = (host: Host) => readEmployment(host, reading, fullTimeHours);
    if (isThere) {
      void flow
        .ask(question)
        .then((employment) => ({ employment, failure: null }), failed)
        .then((news) => {
          if (isLatest) setRead(news);
        });
    }
    return () => {
      isLatest = false;
    };
  }, [reading, flow, fullTimeHours, isThere]);
  return isThere ? read : none;
}

function failed(error: unknown): EmploymentOnScreen {
  const { code, sheet } = error instanceof HostError ? error : new HostError("unknown");
  return { ...none, failure: words.formationUnread(hostErrorSentence(code, sheet)) };
}
