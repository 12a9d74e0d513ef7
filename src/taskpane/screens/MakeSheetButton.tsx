import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { sheetWords as words } from "../../text/pane/pane";
import { kindNamed, type SheetKind } from "../../usecases/sheets/kinds";
import { fluentRef } from "../components/fluent-ref";
import type { Flow } from "../flow/flow";
import { cannotBeMade } from "../flow/sheet-obstacle";
import type { ReadyState } from "../flow/state";
import { MakingProgress } from "./MakingProgress";

const useStyles = makeStyles({
  promise: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, textAlign: "center" },
});

interface Props {
  readonly kind: SheetKind;
  readonly state: ReadyState;
  readonly flow: Flow;
}

/** The button that makes a sheet. */
export function MakeSheetButton({ kind, state, flow }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { activity, progress } = state;
  const making = activity === "making";
  return (
    <>
      {progress && <MakingProgress {...progress} onStop={flow.stopMaking} heir={button} />}
      <Button
        ref={fluentRef(button)}
        appearance="primary"
        size="large"
        disabledFocusable={making || cannotBeMade(kind, state)}
        icon={making ? <Spinner size="tiny" aria-hidden /> : null}
        onClick={() => void flow.makeSheet(kind)}
      >
        {making ? words.making : kindNamed(kind).words.make}
      </Button>
      <p className={styles.promise}>{words.promise}</p>
    </>
  );
}
