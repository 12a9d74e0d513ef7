import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { formatNumber } from "../../text/numbers";
import { stepWords as words } from "../../text/pane/steps";
import { steps, type Step } from "../flow/state";
import { Spoken } from "../components/Spoken";
import { paneSteps } from "./pane-steps";

const useStyles = makeStyles({
  /** Five steps fit in 320 pixels: each is an icon above a short word. */
  list: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  step: {
    ...typographyStyles.caption1,
    width: "100%",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingInline: 0,
    borderRadius: tokens.borderRadiusMedium,
    borderBottom: "3px solid transparent",
    "& .fui-Button__icon": { margin: 0 },
    // Forced colours would draw the line below every step alike.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
    ":hover:active": { borderBottomColor: tokens.colorBrandStroke1 },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { position: "relative", display: "inline-flex" },
  count: {
    ...typographyStyles.caption2Strong,
    position: "absolute",
    insetInlineStart: "75%",
    top: "-6px",
    minWidth: "1.6em",
    boxSizing: "border-box",
    paddingInline: "3px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: "center",
  },
});

interface Props {
  readonly chosen: Step;
  /** The number of aandachtspunten without an answer. */
  readonly openPoints: number;
  readonly onChoose: (step: Step) => void;
}

/** The steps. Each of them is one click away. */
export function StepList({ chosen, openPoints, onChoose }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={words.steps}>
      <ol className={styles.list}>
        {steps.map((step) => (
          <li key={step}>
            <Button
              appearance="transparent"
              aria-current={step === chosen ? "step" : undefined}
              className={mergeClasses(styles.step, step === chosen && styles.chosen)}
              icon={
                <span className={styles.icon}>
                  {paneSteps[step].icon}
                  {step === "data" && openPoints > 0 && (
                    <span aria-hidden className={styles.count}>
                      {formatNumber(openPoints)}
                    </span>
                  )}
                </span>
              }
              onClick={() => onChoose(step)}
            >
              {words.names[step]}
              {step === "data" && openPoints > 0 && <Spoken>{`, ${words.openPoints(openPoints)}`}</Spoken>}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
