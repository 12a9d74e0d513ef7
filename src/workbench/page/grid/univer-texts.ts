import core from "@univerjs/preset-sheets-core/locales/en-US";
import drawing from "@univerjs/preset-sheets-drawing/locales/en-US";
import { mergeLocales } from "@univerjs/core";

/** Univer's own words. */
export const univerTexts = mergeLocales(core, drawing);
