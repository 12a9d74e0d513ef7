import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { ageBandLabel } from "../../text/age-bands";
import { formatNumber } from "../../text/numbers";
import { teamWords as words } from "../../text/pane/scenario-pane";
import { membersInWords } from "../../text/scenarios";
import { withPersonAt, withTeams } from "../../usecases/memory/change-scenario";
import type { TeamLoad, TeamPerson } from "../../usecases/scenarios/clients-by-age";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { ChartTable } from "../charts/ChartTable";
import { Disclosure } from "../components/Disclosure";
import { Section } from "../components/Section";
import { focusPlace } from "../components/focus-place";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  people: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
    outlineStyle: "none",
  },
  select: { minWidth: 0, width: "100%" },
  back: { alignSelf: "flex-start" },
});

const noTeam = "none";

interface Props {
  readonly scenario: KeptScenario;
  /** The names in each band: those that were chosen, otherwise those of the best line-up. */
  readonly teams: readonly (readonly string[])[];
  readonly people: readonly TeamPerson[];
  readonly loads: readonly TeamLoad[];
  readonly onChange: (scenario: KeptScenario) => void;
  /** What else belongs to these teams. */
  readonly children: ReactNode;
}

/** The members of the team of each band, and the clients that the team then has. */
export function Teams({ scenario, teams, people, loads, onChange, children }: Props) {
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const { bands } = scenario;
  const empty = loads.filter(({ hours, clients }) => hours === 0 && clients > 0).map(({ band }) => band);
  return (
    <Section heading={words.heading}>
      <ChartTable
        aria-label={words.caption}
        headers={[words.band, words.clients, words.hours, words.perFte, words.intaker]}
        groups={[
          {
            heading: null,
            rows: loads.map(({ band, clients, hours, perFte, hasIntaker }, place) => ({
              key: String(place),
              name: ageBandLabel(band),
              about: membersInWords(teams[place] ?? []),
              cells: [
                formatNumber(clients),
                formatNumber(hours),
                perFte === null ? words.none : formatNumber(perFte, 0),
                hasIntaker ? words.yes : words.no,
              ],
            })),
          },
        ]}
      />
      {scenario.teams !== null && empty.length > 0 && <p className={styles.note}>{words.nobody(empty)}</p>}
      <Disclosure summary={words.who}>
        <p className={styles.note}>{scenario.teams === null ? words.best : words.fixed}</p>
        <div ref={group} role="group" aria-label={words.who} className={styles.people}>
          {people.map(({ name, hours, isIntaker }) => {
            const at = teams.findIndex((members) => members.includes(name));
            return (
              <Field key={name} label={words.person(name, hours, isIntaker)} size="small">
                <Select
                  className={styles.select}
                  value={at < 0 ? noTeam : String(at)}
                  onChange={(_event, { value }) => {
                    onChange(withPersonAt(scenario, teams, name, value === noTeam ? null : Number(value)));
                  }}
                >
                  {bands.map((band, place) => (
                    <option key={place} value={String(place)}>
                      {ageBandLabel(band)}
                    </option>
                  ))}
                  <option value={noTeam}>{words.noTeam}</option>
                </Select>
              </Field>
            );
          })}
        </div>
        {scenario.teams !== null && (
          <Button
            className={styles.back}
            size="small"
            onClick={() => {
              focusPlace(group.current);
              onChange(withTeams(scenario, null));
            }}
          >
            {words.backToBest}
          </Button>
        )}
      </Disclosure>
      {children}
      <p className={styles.note}>{words.purpose}</p>
    </Section>
  );
}
