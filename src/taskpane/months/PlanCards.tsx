import { itemAt } from "../../kernel/item-at";
import { Button, Checkbox, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { DraftAction } from "../../caseload/months/over-time/plan-draft";
import { ownMove } from "../../text/months/planning";
import { shownPercent } from "../../text/months/percent";
import { monthWords } from "../../text/pane/months";
import type { TeamPlan } from "../../usecases/months/compute-plan";
import { fluentRef } from "../components/fluent-ref";
import { PassingButton } from "../components/PassingButton";
import { MoveForm } from "./MoveForm";
import { useDraggedCard } from "./use-dragged-card";

const words = monthWords.cards;

const useStyles = makeStyles({
  cards: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  card: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  /** Forced colours take every background away. */
  over: { outline: `2px solid ${tokens.colorStrokeFocus2}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  handle: {
    display: "flex",
    alignSelf: "stretch",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalXXS,
    cursor: "grab",
    touchAction: "none",
    color: tokens.colorNeutralForeground3,
  },
  open: { padding: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong },
  figures: { textAlign: "right" },
  percent: { ...typographyStyles.caption1, display: "block" },
  moves: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "1em",
  },
  said: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly planned: TeamPlan;
  readonly onAction: (action: DraftAction) => void;
  /** Back to the rule's own plan; null where it is that. */
  readonly onRule: (() => void) | null;
}

/** Everybody's end state as cards: what somebody locks stays, clients are moved by pointer or with the fields, and the rule finishes the rest. */
export function PlanCards({ planned, onAction, onRule }: Props) {
  const styles = useStyles();
  const [amount, setAmount] = useState<number | null>(1);
  const finish = useRef<HTMLButtonElement>(null);
  const { team, task, plan, draft, percents, canFinish, chosen } = planned;
  const move = (from: number | null, to: number | null) =>
    onAction({ type: "moved", from, to, clients: amount ?? Infinity });
  const { dragged, card, handle } = useDraggedCard(move);
  return (
    <>
      <ul role="list" className={styles.cards} aria-label={words.cards}>
        {team.names.map((name, place) => {
          const percent = percents[place] ?? null;
          const moves = plan.moments.flatMap(({ date, moves: own }) => {
            const clients = itemAt(own, place);
            return clients === 0 ? [] : [ownMove(date, clients)];
          });
          return (
            <li
              key={name}
              className={mergeClasses(styles.card, dragged?.over === place && styles.over)}
              {...card(place)}
            >
              <span className={styles.handle} title={words.drag} aria-hidden {...handle(place)}>
                <ReOrderDotsVertical16Regular />
              </span>
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.moves}>
                  {(moves.length === 0 ? [words.noMoves] : moves).map((move) => (
                    <span key={move}>{move}</span>
                  ))}
                </span>
              </span>
              <span className={styles.figures}>
                <span>{words.fromTo(itemAt(task.people, place).clients, itemAt(draft.clients, place))}</span>
                <span className={styles.percent}>{percent === null ? words.noHours : shownPercent(percent)}</span>
              </span>
              <Checkbox
                label={words.locked}
                aria-label={words.lockedOf(name)}
                checked={draft.locked[place] ?? false}
                onChange={(_event, { checked }) => onAction({ type: "locked", place, locked: checked === true })}
              />
            </li>
          );
        })}
        {(draft.open > 0 || dragged) && (
          <li className={mergeClasses(styles.card, styles.open, dragged?.over === null && styles.over)} {...card(null)}>
            {words.openCard(draft.open)}
          </li>
        )}
      </ul>
      <div aria-live="polite">
        {chosen.map((sentence) => (
          <p key={sentence} className={styles.said}>
            {sentence}
          </p>
        ))}
      </div>
      <MoveForm names={team.names} amount={amount} onAmount={setAmount} onMove={move} />
      <div className={styles.buttons}>
        <Button
          size="small"
          ref={fluentRef(finish)}
          disabledFocusable={!canFinish}
          onClick={() => onAction({ type: "finished" })}
        >
          {words.finish}
        </Button>
        {onRule && (
          <PassingButton heir={finish} onClick={onRule}>
            {words.rule}
          </PassingButton>
        )}
      </div>
    </>
  );
}
