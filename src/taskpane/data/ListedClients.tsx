import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { TeamData } from "../../caseload/team/team-data";
import { listedClientsWords as words } from "../../text/listed-clients";
import { listedClients } from "../../usecases/reading/clients-from";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

/** Whose the clients of the list are, in one sum, and the rows of the list that are no client now. */
export function ListedClients({ team }: { readonly team: TeamData }) {
  const styles = useStyles();
  const listed = listedClients(team);
  if (!listed) return null;
  const others = words.otherRows(listed);
  return (
    <div>
      <p className={styles.line}>{words.line(listed)}</p>
      {others.length > 0 && (
        <Disclosure summary={words.others(others.reduce((sum, { rows }) => sum + rows, 0))}>
          <PlainList spacing="none">
            {others.map((each) => (
              <li key={each.words}>{each.words}</li>
            ))}
          </PlainList>
        </Disclosure>
      )}
    </div>
  );
}
