import core from "@univerjs/preset-sheets-core/locales/en-US";
import drawing from "@univerjs/preset-sheets-drawing/locales/en-US";
import { mergeLocales } from "@univerjs/core";
import { gridWords } from "../../text";

/** Univer has no Dutch texts. These are its English ones, with Dutch for everything that can be seen without its menus. */
export const univerTexts = mergeLocales(core, drawing, gridWords);
