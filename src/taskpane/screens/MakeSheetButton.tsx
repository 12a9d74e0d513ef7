import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { sheetWords as words } from "../../text/pane/pane";
import { whatIfWords } from "../../text/pane/what-if";
import { kindNamed, needOf, type SheetKind } from "../../usecases/sheets/kinds";
import { Busy } from "../components/Busy";
import { fluentRef } from "../components/fluent-ref";
import { useLate } from "../components/late/use-late";
import type { Flow } from "../flow/flow";
import { cannotBeMade } from "../flow/sheet-obstacle";
import type { ReadyState } from "../flow/state";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  beside: { display: "flex", flexDirection: "column" },
  appendices: { display: "flex", alignItems: "center", minHeight: "24px", accentColor: tokens.colorBrandBackground },
  promise: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: "7.5em" },
});

interface Props {
  readonly kind: SheetKind;
  readonly state: ReadyState;
  readonly flow: Flow;
}

const loadProgress = () => import("./MakingProgress");

/** The button that makes a sheet. */
export function MakeSheetButton({ kind, state, flow }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const late = useLate(loadProgress);
  const { activity, progress, supposed } = state;
  const supposedFor = needOf(kind) === "norm-times" ? [] : Object.keys(supposed);
  const making = activity === "making";
  const hasAppendices = kind === "proposal";
  return (
    <>
      {progress && late && <late.MakingProgress {...progress} onStop={flow.stopMaking} heir={button} />}
      <div className={styles.line}>
        <Button
          ref={fluentRef(button)}
          className={styles.button}
          appearance="primary"
          disabledFocusable={making || cannotBeMade(kind, state)}
          icon={making ? <Busy size="tiny" aria-hidden /> : null}
          onClick={() => void flow.makeSheet(kind)}
        >
          {making ? words.making : kindNamed(kind).words.make}
        </Button>
        <div className={styles.beside}>
          {hasAppendices && (
            <label className={styles.appendices}>
              <input
                type="checkbox"
                checked={state.reading.memory.choices.withAppendices}
                onChange={({ target }) => flow.chooseAppendices(target.checked)}
              />
              {words.withAppendices}
            </label>
          )}
          {supposedFor.length > 0 ? (
            <p className={styles.promise}>{whatIfWords.sheetFor(supposedFor)}</p>
          ) : (
            hasAppendices || <p className={styles.promise}>{words.promise}</p>
          )}
        </div>
      </div>
    </>
  );
}
