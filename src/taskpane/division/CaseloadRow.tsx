import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronRight12Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { CaseworkerResult } from "../../caseload/division/division";
import { formatNumber, formatSigned } from "../../text/numbers";
import { divisionWords as words } from "../../text/pane/pane";
import { DifferenceBar } from "../charts/DifferenceBar";
import { Spoken } from "../components/Spoken";
import type { Standing } from "./standings";

export const useRowStyles = makeStyles({
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    verticalAlign: "top",
    textAlign: "right",
  },
  name: {
    // All the room that the figures leave.
    width: "100%",
    minWidth: "5em",
    paddingInlineStart: 0,
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
});

const useStyles = makeStyles({
  row: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  opener: {
    font: "inherit",
    color: "inherit",
    display: "inline-flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    // Makes a line of 20 pixels 24 high, so that it can be touched: WCAG 2.2, 2.5.8.
    padding: "2px 0",
    margin: "-2px 0",
    border: "none",
    background: "none",
    cursor: "pointer",
    textAlign: "left",
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, alignSelf: "center" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  small: {
    ...typographyStyles.caption2,
    display: "block",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  bar: { padding: 0, lineHeight: 0 },
  under: { padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, textAlign: "left" },
  end: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const columns = 5;

interface Props {
  readonly caseworker: CaseworkerResult;
  /** The rekenkundige caseload without what is supposed; null when nothing is. */
  readonly before: number | null;
  /** On which side of the team's bounds; null without any. */
  readonly standing: Standing | null;
  readonly scale: (value: number) => number;
  readonly width: number;
  readonly below: ReactNode;
  readonly details: (caseworker: CaseworkerResult) => ReactNode;
}

/** One caseworker: the figures, their bar, and what belongs to them. A press anywhere on the figures opens what they come from. */
export function CaseloadRow({ caseworker, before, standing, scale, width, below, details }: Props) {
  const row = useRowStyles();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, caseloadHours, current, rounded, range, difference, contractHours, supposed } = caseworker;
  const onSheet = supposed.contractHours;
  const Chevron = open ? ChevronDown12Regular : ChevronRight12Regular;
  const last = (part: "bar" | "below" | "details") =>
    part === (open ? "details" : below === null ? "bar" : "below") ? styles.end : "";
  return (
    <>
      <tr className={styles.row} onClick={() => setOpen(!open)}>
        <th scope="row" className={mergeClasses(row.cell, row.name)}>
          <button type="button" className={styles.opener} aria-expanded={open} {...(open && { "aria-controls": id })}>
            <Chevron className={styles.chevron} aria-hidden />
            {name}
          </button>
          {standing && <StandingWord {...standing} />}
        </th>
        <td className={row.cell}>
          {formatNumber(caseloadHours)}
          {onSheet !== undefined && onSheet !== null && (
            <span className={styles.small}>{words.hoursOnSheet(contractHours, onSheet)}</span>
          )}
        </td>
        <td className={row.cell}>{current === null ? <Unknown /> : formatNumber(current)}</td>
        <td className={mergeClasses(row.cell, styles.strong)}>
          {formatNumber(rounded)}
          {before !== null && before !== rounded && <span className={styles.small}>{words.was(before)}</span>}
          {range && (
            <span className={styles.small}>
              <span aria-hidden>{words.range(...range)}</span>
              <Spoken>{words.rangeSpoken(...range)}</Spoken>
            </span>
          )}
        </td>
        <td className={row.cell}>{difference === null ? <Unknown /> : formatSigned(difference)}</td>
      </tr>
      <tr aria-hidden>
        <td colSpan={columns} className={mergeClasses(styles.bar, last("bar"))}>
          <DifferenceBar value={current} aim={rounded} range={range} scale={scale} width={width} />
        </td>
      </tr>
      {below !== null && (
        <tr>
          <td colSpan={columns} className={mergeClasses(styles.under, last("below"))}>
            {below}
          </td>
        </tr>
      )}
      {open && (
        <tr>
          <td id={id} colSpan={columns} className={mergeClasses(styles.under, last("details"))}>
            {details(caseworker)}
          </td>
        </tr>
      )}
    </>
  );
}

export function StandingWord({ shown, spoken }: Standing) {
  const styles = useStyles();
  return (
    <span className={styles.small}>
      <span aria-hidden>{shown}</span>
      <Spoken>{spoken}</Spoken>
    </span>
  );
}

function Unknown() {
  return (
    <>
      <span aria-hidden>?</span>
      <Spoken>{words.unknown}</Spoken>
    </>
  );
}
