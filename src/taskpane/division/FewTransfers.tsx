import { Button, Field, makeStyles, Slider } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Division } from "../../caseload/division/division";
import { lastOf } from "../../kernel/item-at";
import {
  atMostSentence,
  fewTransfersWords as words,
  lastTransferSentence,
  neededSentence,
} from "../../text/months/few-transfers";
import { pointWithin, teamCurve } from "../../usecases/months/compute-curve";
import { PlainList } from "../components/PlainList";
import type { StepProps } from "../flow/step-props";

const useStyles = makeStyles({
  sentence: { margin: 0 },
  slider: { width: "100%", minWidth: 0 },
});

/** What fewer transfers than all of them bring, by a slider. */
export function FewTransfers({ state, flow, result }: StepProps & { readonly result: Division }) {
  const styles = useStyles();
  const curve = useMemo(() => teamCurve(result), [result]);
  const { transfers: last } = lastOf(curve.points);
  const [asked, setAsked] = useState<number | null>(null);
  const atMost = Math.min(asked ?? Math.ceil(last / 2), last);
  const { transfers, highest } = pointWithin(curve, atMost);
  const said = atMostSentence(transfers, highest);
  return (
    <>
      <Field label={words.atMost}>
        <Slider
          className={styles.slider}
          min={0}
          max={last}
          value={atMost}
          aria-valuetext={said}
          onChange={(_event, { value }) => setAsked(value)}
        />
      </Field>
      <p className={styles.sentence}>{said}</p>
      <PlainList spacing="none">
        {curve.needed
          .filter((limit) => limit.transfers !== null && limit.transfers > 0)
          .map((limit) => (
            <li key={limit.percent}>{neededSentence(limit.percent, limit.transfers)}</li>
          ))}
      </PlainList>
      <p className={styles.sentence}>{lastTransferSentence(last, result.totals.transfers)}</p>
      <div>
        <Button
          size="small"
          disabledFocusable={state.activity === "making"}
          onClick={() => {
            flow.askMonths({ ...state.months, atMost });
            void flow.makeSheet("proportional");
          }}
        >
          {words.toSheet}
        </Button>
      </div>
    </>
  );
}
