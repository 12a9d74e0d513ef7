import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { sheetWords as words } from "../../text/pane";
import type { Flow } from "../flow/flow";
import type { ReadyState, SheetKind } from "../flow/state";

const useStyles = makeStyles({
  promise: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, textAlign: "center" },
});

interface Props {
  readonly kind: SheetKind;
  readonly state: ReadyState;
  readonly flow: Flow;
}

/** One click, one sheet. */
export function MakeSheetButton({ kind, state: { activity, scenario }, flow }: Props) {
  const styles = useStyles();
  const making = activity === "making";
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={making || !scenario.usable}
        icon={making ? <Spinner size="tiny" /> : null}
        onClick={() => void flow.makeSheet(kind)}
      >
        {making ? words.making : words.make[kind]}
      </Button>
      <p className={styles.promise}>{words.promise}</p>
    </>
  );
}
