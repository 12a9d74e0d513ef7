import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ComponentProps } from "react";

const stroke = "--stroke";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    // The corners of the ring's square turn with it.
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
  },
  ring: {
    flexShrink: 0,
    maskImage: `radial-gradient(closest-side, transparent calc(100% - var(${stroke}) - 1px), white calc(100% - var(${stroke})) calc(100% - 1px), transparent)`,
    backgroundColor: tokens.colorBrandStroke2Contrast,
    backgroundImage: `conic-gradient(transparent 33%, ${tokens.colorBrandStroke1})`,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "HighlightText",
      backgroundImage: "conic-gradient(transparent 33%, Highlight)",
    },
  },
  "extra-tiny": { width: "16px", height: "16px", [stroke]: tokens.strokeWidthThick },
  tiny: { width: "20px", height: "20px", [stroke]: tokens.strokeWidthThick },
  medium: { width: "32px", height: "32px", [stroke]: tokens.strokeWidthThicker },
  label: typographyStyles.body1,
  largeLabel: typographyStyles.subtitle2,
});

interface Props extends Pick<ComponentProps<"div">, "className" | "aria-hidden" | "aria-labelledby"> {
  readonly size?: "extra-tiny" | "tiny" | "medium";
  readonly label?: string;
}

/** Something is going on. The ring is that of Fluent's Spinner for who wants little motion; with its tail that one weighs 2 kB before the first figures. */
export function Busy({ size = "medium", label, className, ...props }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div
      role="progressbar"
      {...(label && { "aria-labelledby": id })}
      {...props}
      className={mergeClasses(styles.root, className)}
    >
      <span className={mergeClasses(styles.ring, styles[size])} />
      {label && (
        <span id={id} className={size === "medium" ? styles.largeLabel : styles.label}>
          {label}
        </span>
      )}
    </div>
  );
}
