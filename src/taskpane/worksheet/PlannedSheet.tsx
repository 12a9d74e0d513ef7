import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { MeetingFields } from "../../sheets/meeting-fields";
import { clientsProblemSentence } from "../../text/clients-problems";
import { plannedSheetWords as words } from "../../text/worksheet";
import { sheetOnScreen, type SheetTask } from "../../usecases/sheet-on-screen";
import { SheetPreview } from "./SheetPreview";

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { margin: 0 },
  action: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly task: SheetTask;
  readonly meeting: MeetingFields;
  readonly onToScenarios: () => void;
}

/** The sheet as it will be, or why there is none. Drawn anew only for another sheet or other words. */
export const PlannedSheet = memo(function PlannedSheet({ task, meeting, onToScenarios }: Props) {
  const styles = useStyles();
  const sheet = useMemo(() => sheetOnScreen(task), [task]);
  const plan = useMemo(() => (sheet.ok ? sheet.plan(meeting) : null), [sheet, meeting]);
  if (plan !== null) return <SheetPreview plan={plan} fileName={task.reading.fileName} />;
  return sheet.ok ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.line}>{clientsProblemSentence(sheet.problem)}</p>
        <Button className={styles.action} size="small" onClick={onToScenarios}>
          {words.toScenarios}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
});
