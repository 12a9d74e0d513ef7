import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { sheetWords } from "../../text/pane/pane";
import type { NoticeWords } from "../flow/notice-words";

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  title: { display: "block" },
  line: { margin: 0 },
});

interface Props {
  readonly words: NoticeWords;
  readonly actions: ReactNode;
  readonly onDismiss: () => void;
}

/** The result of the last action. */
export function NoticeBar({ words, actions, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={words.intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.title}</MessageBarTitle>
        {words.lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={sheetWords.dismiss}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
