import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { aboutSheets, clientSheetWarning } from "../../text/about-sheets";
import { sheetChoiceWords as words } from "../../text/pane/worksheet";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { SheetKind } from "../../usecases/sheets/kinds";
import { kindsToChoose } from "../../usecases/sheets/kinds-to-choose";
import { Section } from "../components/Section";
import { sheetObstacle } from "../flow/sheet-obstacle";
import type { Clients } from "../flow/state";
import { Note } from "./Note";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground1 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  impossible: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, display: "block" },
  /** In line with the words of the radio buttons. */
  group: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly chosen: SheetKind;
  readonly clients: Clients;
  /** What was asked in the step Maand. */
  readonly months: MonthWishes;
  readonly onChoose: (kind: SheetKind) => void;
}

/** Which sheet, with what there is to know before making it. */
export function SheetChoice({ chosen, clients, months, onChoose }: Props) {
  const kinds = kindsToChoose(months);
  const styles = useStyles();
  return (
    <Section heading={words.heading}>
      <RadioGroup
        className={styles.group}
        aria-label={words.heading}
        value={chosen}
        onChange={(_event, { value }) => {
          const kind = kinds.find(({ name }) => name === value);
          if (kind) onChoose(kind.name);
        }}
      >
        {kinds.map((kind) => (
          <Radio
            key={kind.name}
            value={kind.name}
            label={
              <>
                <span className={styles.name}>{kind.words.name}</span>
                <span className={styles.about}>{aboutSheets[kind.name]}</span>
                {sheetObstacle(kind.name, clients) && (
                  <span className={styles.impossible}>
                    {clients.status === "none" ? words.impossible.none : words.impossible.unusable}
                  </span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      <Note
        told={
          chosen === "client-transfers"
            ? { intent: "warning", title: words.warning, sentence: clientSheetWarning }
            : null
        }
      />
    </Section>
  );
}
