import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  link: {
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationThickness: tokens.strokeWidthThin,
    WebkitUserSelect: "text",
    userSelect: "text",
    cursor: "pointer",
    ":focus-visible": {
      outlineStyle: "none",
      textDecorationLine: "underline",
      textDecorationStyle: "double",
      textDecorationColor: tokens.colorStrokeFocus2,
    },
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":active": { color: tokens.colorBrandForegroundLinkPressed },
  },
});

/**
 * A button that looks like a link in running text, as Fluent draws it. Fluent's own can be much else besides, and weighs 2 kB before the first figures.
 * It is underlined, because colour alone does not show a link.
 */
export function TextLink({ className, ...props }: ComponentProps<"button">) {
  return <button type="button" {...props} className={mergeClasses(useStyles().link, className)} />;
}
