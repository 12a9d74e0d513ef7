import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { clientTransfersWords } from "../../text/sheets/client-transfers-sheet";
import { sheetChoiceWords as words } from "../../text/pane/worksheet";
import type { SheetKind } from "../../usecases/sheets/sheet-on-screen";
import { Section } from "../components/Section";
import { sheetObstacle } from "../flow/sheet-obstacle";
import type { Clients } from "../flow/state";
import { Note } from "./Note";

const kinds = ["proportional", "ages", "comparison", "moves", "capacity"] as const satisfies readonly SheetKind[];

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
  readonly onChoose: (kind: SheetKind) => void;
}

/** Which sheet; the one about single clients with a warning. */
export function SheetChoice({ chosen, clients, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Section heading={words.heading}>
      <RadioGroup
        className={styles.group}
        aria-label={words.heading}
        value={chosen}
        onChange={(_event, { value }) => {
          const kind = kinds.find((known) => known === value);
          if (kind) onChoose(kind);
        }}
      >
        {kinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <>
                <span className={styles.name}>{words.kinds[kind].name}</span>
                <span className={styles.about}>{words.kinds[kind].about}</span>
                {sheetObstacle(kind, clients) && (
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
          chosen === "moves"
            ? { intent: "warning", title: words.warning, sentence: clientTransfersWords.privacy }
            : null
        }
      />
    </Section>
  );
}
