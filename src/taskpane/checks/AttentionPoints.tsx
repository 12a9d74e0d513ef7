import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/corrections";
import { attentionWords as words } from "../../text/pane";
import type { AttentionPoint } from "./attention-points";
import { CellLinks } from "../components/CellLinks";
import { Section } from "../components/Section";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  point: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  title: { ...typographyStyles.body1Strong, margin: 0, display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  paragraph: { margin: 0 },
  offer: { alignSelf: "flex-start" },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly points: readonly AttentionPoint[];
  readonly onShow: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** The aandachtspunten: what is the matter, what to do, and the cells. */
export function AttentionPoints({ points, onShow, onCorrect }: Props) {
  const styles = useStyles();
  return (
    <Section heading={words.heading(points.length)}>
      {points.length === 0 && <p className={styles.paragraph}>{words.none}</p>}
      <ul className={styles.list}>
        {points.map(({ severity, title, sentence, advice, cells, offer }) => (
          <li key={`${title} ${sentence}`} className={styles.point}>
            <h3 className={styles.title}>
              {severity === "review" ? (
                <Warning16Regular className={styles.icon} />
              ) : (
                <Info16Regular className={styles.icon} />
              )}
              <span>{`${words.severities[severity]}: ${title}`}</span>
            </h3>
            <p className={styles.paragraph}>{sentence}</p>
            <p className={styles.advice}>{advice}</p>
            <CellLinks cells={cells} onShow={onShow} />
            {offer && (
              <Button className={styles.offer} size="small" onClick={() => onCorrect(offer.correction)}>
                {offer.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
