import { dateFunctions } from "./date";
import type { FunctionTable, NativeFunction } from "./definition";
import { informationFunctions } from "./information";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { referenceFunctions } from "./references";
import { scientificFunctions } from "./scientific";
import { spreadFunctions } from "./spread";
import { statisticsFunctions } from "./statistics";
import { textFunctions } from "./text";
import { timeFunctions } from "./time";
import { xlookupFunctions } from "./xlookup";

const functions: ReadonlyMap<string, NativeFunction> = new Map(
  [
    mathFunctions,
    logicFunctions,
    lookupFunctions,
    statisticsFunctions,
    textFunctions,
    dateFunctions,
    informationFunctions,
    xlookupFunctions,
    referenceFunctions,
    scientificFunctions,
    spreadFunctions,
    timeFunctions,
  ].flatMap((table: FunctionTable) => Object.entries(table)),
);

/** A worksheet function that we calculate, by its English name in upper case. */
export function nativeFunction(name: string): NativeFunction | undefined {
  return functions.get(name);
}
