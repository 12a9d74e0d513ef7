import { cellName } from "../../model/address";
import {
  firstCell,
  type Condition,
  type ConditionalRule,
  type DataBar,
  type IconStep,
  type RuleEffect,
  type RuleLook,
  type Threshold,
} from "../../model/conditional-rule";
import { parseRange } from "../cell-reference";
import { readColor, type Palette } from "../looks/colors";
import { readRuleLook } from "./rule-looks";
import { readFormula, type CustomFunctions } from "../formulas/stored-formula";
import { child, childrenNamed, flag, numeric, type XmlElement } from "../xml/xml-tree";
import { decodeText } from "../xml/xml-write";

export interface RuleContext {
  readonly palette: Palette;
  readonly custom: CustomFunctions;
  /** The differential formats of styles.xml, in the file's order. */
  readonly ruleLooks: readonly RuleLook[];
}

/**
 * Reads the conditional formats of a worksheet part (ISO 29500-1 18.3.1.18) and of its extension (MS-XLSX, x14). The extension has the rules
 * that came with Excel 2010, and more about some older ones. Rules of an unknown kind are left out.
 */
export function readConditionalRules(
  formats: readonly XmlElement[],
  extensions: XmlElement | undefined,
  context: RuleContext,
): ConditionalRule[] {
  const extended = childrenNamed(extensions, "ext")
    .flatMap((extension) => childrenNamed(extension, "conditionalFormattings"))
    .flatMap((all) => childrenNamed(all, "conditionalFormatting"));
  const more = new Map(
    extended
      .flatMap((format) => childrenNamed(format, "cfRule"))
      .map((rule) => [rule.attributes.get("id") ?? "", rule]),
  );
  const rules: ConditionalRule[] = [];
  const completed = new Set<string>();
  const read = (format: XmlElement, areas: string): void => {
    const rects = areas.split(/\s+/).flatMap((text) => parseRange(text) ?? []);
    if (rects.length === 0) return;
    for (const element of childrenNamed(format, "cfRule")) {
      const id = extensionId(element);
      if (id !== undefined) completed.add(id);
      else if (completed.has(element.attributes.get("id") ?? "")) continue;
      const rule = readRule(element, rects, id === undefined ? undefined : more.get(id), context);
      if (rule) rules.push(rule);
    }
  };
  for (const format of formats) read(format, format.attributes.get("sqref") ?? "");
  for (const format of extended) read(format, child(format, "sqref")?.text ?? "");
  return rules.sort((a, b) => a.priority - b.priority);
}

function extensionId(rule: XmlElement): string | undefined {
  return childrenNamed(child(rule, "extLst"), "ext")
    .map((extension) => child(extension, "id")?.text.trim())
    .find((id) => id !== undefined);
}

function readRule(
  element: XmlElement,
  areas: ConditionalRule["areas"],
  extension: XmlElement | undefined,
  context: RuleContext,
): ConditionalRule | null {
  const placed = {
    areas,
    priority: numeric(element, "priority") ?? Number.MAX_SAFE_INTEGER,
    stopIfTrue: flag(element, "stopIfTrue"),
  };
  const { row, column } = firstCell({ ...placed, effect: { kind: "color scale", points: [] } });
  const effect = readEffect(element, cellName(row, column), extension, context);
  return effect && { ...placed, effect };
}

function readEffect(
  element: XmlElement,
  cell: string,
  extension: XmlElement | undefined,
  context: RuleContext,
): RuleEffect | null {
  const { palette } = context;
  switch (element.attributes.get("type")) {
    case "colorScale": {
      const scale = child(element, "colorScale");
      const colors = childrenNamed(scale, "color").map((color) => readColor(color, palette) ?? "#FFFFFF");
      const points = thresholdsOf(scale, context).flatMap((at, index) => {
        const color = colors[index];
        return color === undefined ? [] : [{ at, color }];
      });
      return points.length > 1 ? { kind: "color scale", points } : null;
    }
    case "dataBar": {
      const bar = readDataBar(child(element, "dataBar"), child(extension, "dataBar"), context);
      return bar && { kind: "data bar", ...bar };
    }
    case "iconSet": {
      const icons = child(element, "iconSet");
      const steps = readIconSteps(icons, context);
      return steps.length > 1 ? { kind: "icons", steps, showValue: flag(icons, "showValue", true) } : null;
    }
    default: {
      const when = readCondition(element, cell, context.custom);
      const own = child(element, "dxf");
      const look = own ? readRuleLook(own, palette) : context.ruleLooks[numeric(element, "dxfId") ?? -1];
      // A rule without a look can still stop later rules.
      return when && { kind: "look", when, look: look ?? {} };
    }
  }
}

/** Bars of Excel 2007 ignore zero and leave room at both ends. The extension has what came later. */
function readDataBar(
  bar: XmlElement | undefined,
  extension: XmlElement | undefined,
  context: RuleContext,
): DataBar | null {
  const later = extension ?? (bar?.prefix === "x14:" ? bar : undefined);
  const [from, to] = thresholdsOf(extension ?? bar, context);
  if (!from || !to) return null;
  const colorOf = (element: XmlElement | undefined, ...names: readonly string[]) =>
    names.map((name) => readColor(child(element, name), context.palette)).find((color) => color !== null);
  const color = colorOf(bar, "color", "fillColor") ?? "#638EC6";
  const sameColor = later === undefined || flag(later, "negativeBarColorSameAsPositive");
  return {
    from,
    to,
    color,
    negativeColor: (sameColor ? undefined : colorOf(later, "negativeFillColor")) ?? color,
    gradient: flag(later, "gradient", true),
    shortest: numeric(later ?? bar, "minLength") ?? 10,
    longest: numeric(later ?? bar, "maxLength") ?? 90,
    axis: later !== undefined && later.attributes.get("axisPosition") !== "none",
    showValue: flag(bar, "showValue", true),
  };
}

function readIconSteps(icons: XmlElement | undefined, context: RuleContext): IconStep[] {
  const set = icons?.attributes.get("iconSet") ?? "3TrafficLights1";
  const thresholds = thresholdsOf(icons, context);
  const elements = childrenNamed(icons, "cfvo");
  const chosen = childrenNamed(icons, "cfIcon");
  const reversed = flag(icons, "reverse");
  return thresholds.map((from, index) => {
    const own = chosen[index];
    const ownSet = own?.attributes.get("iconSet") ?? set;
    const usual = reversed ? thresholds.length - 1 - index : index;
    return {
      from,
      inclusive: flag(elements[index], "gte", true),
      icon: ownSet === "NoIcons" ? null : { set: ownSet, index: own ? (numeric(own, "iconId") ?? 0) : usual },
    };
  });
}

const thresholdKinds: Readonly<Record<string, Threshold["kind"]>> = {
  min: "lowest",
  max: "highest",
  autoMin: "lowest or zero",
  autoMax: "highest or zero",
  percent: "percent",
  percentile: "percentile",
};

function thresholdsOf(parent: XmlElement | undefined, { custom }: RuleContext): Threshold[] {
  return childrenNamed(parent, "cfvo").map((element): Threshold => {
    const kind = thresholdKinds[element.attributes.get("type") ?? ""] ?? "number";
    const written = element.attributes.get("val") ?? child(element, "f")?.text ?? "0";
    const formula = readFormula(decodeText(written), custom);
    return kind === "number" || kind === "percent" || kind === "percentile" ? { kind, formula } : { kind };
  });
}

const comparisons: Readonly<Record<string, string>> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
  greaterThanOrEqual: ">=",
  greaterThan: ">",
};

/** Turns every kind that compares one cell into the formula that says the same. Most have it in the file. */
function readCondition(element: XmlElement, cell: string, custom: CustomFunctions): Condition | null {
  const type = element.attributes.get("type") ?? "";
  const [first = "", second = ""] = [...childrenNamed(element, "formula"), ...childrenNamed(element, "f")].map(
    ({ text }) => readFormula(decodeText(text), custom).trim(),
  );
  switch (type) {
    case "cellIs": {
      const formula = comparisonFormula(element.attributes.get("operator") ?? "", cell, first, second);
      return formula === null ? null : { kind: "formula", formula };
    }
    case "top10":
      return {
        kind: "rank",
        bottom: flag(element, "bottom"),
        percent: flag(element, "percent"),
        rank: numeric(element, "rank") ?? 10,
      };
    case "aboveAverage":
      return {
        kind: "average",
        above: flag(element, "aboveAverage", true),
        equal: flag(element, "equalAverage"),
        deviations: numeric(element, "stdDev") ?? 0,
      };
    case "duplicateValues":
    case "uniqueValues":
      return { kind: "occurrence", unique: type === "uniqueValues" };
    default: {
      const text = decodeText(element.attributes.get("text") ?? "").replaceAll('"', '""');
      const formula =
        first || (text === "" ? undefined : textFormulas[type]?.(cell, `"${text}"`)) || blankFormulas[type]?.(cell);
      return formula ? { kind: "formula", formula } : null;
    }
  }
}

function comparisonFormula(operator: string, cell: string, first: string, second: string): string | null {
  if (first === "") return null;
  const sign = comparisons[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  if (second === "") return null;
  // The two bounds may be in either order.
  const between = `OR(AND(${cell}>=(${first}),${cell}<=(${second})),AND(${cell}>=(${second}),${cell}<=(${first})))`;
  if (operator === "between") return between;
  return operator === "notBetween" ? `NOT(${between})` : null;
}

/** Some programs write the text and not the formula. */
const textFormulas: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};
const blankFormulas: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};
