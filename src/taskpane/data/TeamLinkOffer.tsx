import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { correctionWords as words } from "../../text/pane/corrections";

const useStyles = makeStyles({
  offer: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  paragraph: { margin: 0 },
});

interface Props {
  /** Why formulas with one argument do not have a team yet. */
  readonly obstacle: string;
  readonly onAgree: () => void;
}

/** Says why =CASELOAD() gives #N/A, with the button that makes it work. */
export function TeamLinkOffer({ obstacle, onAgree }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.offer}>
      <h3 className={styles.heading}>{words.linkHeading}</h3>
      <p className={styles.paragraph}>{obstacle}</p>
      <p className={styles.paragraph}>{words.linkHint}</p>
      <Button size="small" onClick={onAgree}>
        {words.linkAgree}
      </Button>
    </div>
  );
}
