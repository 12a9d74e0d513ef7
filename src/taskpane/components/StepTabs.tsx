import { CounterBadge, makeStyles, Tab, TabList, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ClipboardTaskListLtr20Regular,
  DataBarHorizontal20Regular,
  DocumentTable20Regular,
  PeopleTeam20Regular,
  TableSearch20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { stepWords as words } from "../../text/steps";
import { steps, type Step } from "../flow/state";
import { Spoken } from "./Spoken";

const useStyles = makeStyles({
  /** Five steps in 320 pixels: an icon over a small word each. */
  list: { display: "grid", gridTemplateColumns: "repeat(5, minmax(0, 1fr))" },
  tab: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXXS,
    paddingInline: 0,
    "& .fui-Tab__content": { ...typographyStyles.caption1, paddingInline: 0, whiteSpace: "nowrap" },
  },
  icon: { position: "relative", display: "inline-flex" },
  count: { position: "absolute", insetInlineStart: "70%", top: "-4px" },
});

const icons: Readonly<Record<Step, ReactElement>> = {
  data: <TableSearch20Regular />,
  checks: <ClipboardTaskListLtr20Regular />,
  division: <DataBarHorizontal20Regular />,
  scenarios: <PeopleTeam20Regular />,
  worksheet: <DocumentTable20Regular />,
};

/** The id of a step's tab, by which its panel is named. */
export function tabId(step: Step): string {
  return `stap-${step}`;
}

interface Props {
  readonly chosen: Step;
  /** Aandachtspunten that nobody answered. */
  readonly openPoints: number;
  readonly onChoose: (step: Step) => void;
}

/** Every step is one click away. */
export function StepTabs({ chosen, openPoints, onChoose }: Props) {
  const styles = useStyles();
  return (
    <TabList
      aria-label={words.steps}
      className={styles.list}
      selectedValue={chosen}
      onTabSelect={(_event, { value }) => {
        const step = steps.find((known) => known === value);
        if (step) onChoose(step);
      }}
    >
      {steps.map((step) => (
        <Tab
          key={step}
          id={tabId(step)}
          value={step}
          className={styles.tab}
          icon={
            <span className={styles.icon}>
              {icons[step]}
              {step === "checks" && openPoints > 0 && (
                <CounterBadge
                  className={styles.count}
                  size="small"
                  color="informative"
                  count={openPoints}
                  aria-hidden
                />
              )}
            </span>
          }
        >
          {words.names[step]}
          {step === "checks" && openPoints > 0 && <Spoken>{`, ${words.openPoints(openPoints)}`}</Spoken>}
        </Tab>
      ))}
    </TabList>
  );
}
