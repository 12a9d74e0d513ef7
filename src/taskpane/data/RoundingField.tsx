import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { Rounding } from "../../caseload/division/division";
import { choiceWords as words } from "../../text/pane/choices";

const roundings = ["largest-remainder", "plain"] as const satisfies readonly Rounding[];

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

interface Props {
  readonly chosen: Rounding;
  readonly onChoose: (rounding: Rounding) => void;
}

export function RoundingField({ chosen, onChoose }: Props) {
  const styles = useStyles();
  return (
    <Field label={words.rounding}>
      <RadioGroup
        value={chosen}
        onChange={(_event, { value }) => {
          const rounding = roundings.find((known) => known === value);
          if (rounding) onChoose(rounding);
        }}
      >
        {roundings.map((rounding) => (
          <Radio
            key={rounding}
            value={rounding}
            label={
              <>
                {words.roundings[rounding].label}
                <span className={styles.hint}>{words.roundings[rounding].hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
