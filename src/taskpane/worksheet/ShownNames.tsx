import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TeamSettings } from "../../caseload/team/team-settings";
import { plannedSheetWords as words } from "../../text/pane/worksheet";

const useStyles = makeStyles({
  names: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly shown: TeamSettings["shownNames"];
  readonly onChange: () => void;
}

/** How colleagues are called on the sheet, and the way to where that is agreed. */
export function ShownNames({ shown, onChange }: Props) {
  return (
    <p className={useStyles().names}>
      {words.names[shown]}
      <Button size="small" onClick={onChange}>
        {words.changeNames}
      </Button>
    </p>
  );
}
