import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { TeamNorms } from "../../caseload/norms/team-norms";
import { normSetRemarks } from "../../text/norms";
import { normChoiceWords as words, normFormWords, normOrigin } from "../../text/pane/norms-pane";
import { ownNorms } from "../../usecases/memory/edit-norms";
import { normsToChoose } from "../../usecases/memory/typed-norms";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";
import { NewGroupForm } from "./NewGroupForm";
import { NormFigures } from "./NormFigures";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  option: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  button: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** Norms to start with: one from the library, with its source and what to know about it, or norms of your own. */
export function NormChoice({ onChoose }: { readonly onChoose: (norms: TeamNorms) => void }) {
  const styles = useStyles();
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className={styles.choice}>
      <div>
        <h3 id={title} className={styles.title}>
          {words.heading}
        </h3>
        <p className={styles.hint}>{words.hint}</p>
      </div>
      <PlainList spacing="close">
        {normsToChoose().map(({ code, norms }) => (
          <li key={code} className={styles.option}>
            <h4 className={styles.title}>{norms.name}</h4>
            <NormFigures groups={norms.groups} />
            <p className={styles.hint}>{normOrigin(norms)}</p>
            <p className={styles.hint}>{normSetRemarks[code]}</p>
            <Button
              className={styles.button}
              size="small"
              aria-label={words.useNamed(norms.name)}
              onClick={() => onChoose(norms)}
            >
              {words.use}
            </Button>
          </li>
        ))}
      </PlainList>
      <Disclosure summary={words.own}>
        <p className={styles.hint}>{words.ownHint}</p>
        <NewGroupForm elsewhere={[]} action={normFormWords.addFirst} onAdd={(group) => onChoose(ownNorms(group))} />
      </Disclosure>
    </div>
  );
}
