import { CellError } from "../../model/scalar";
import { ofValues, type FunctionTable } from "./definition";
import { wholeNumber } from "./numbers";

export const informationFunctions: FunctionTable = {
  ISBLANK: ofValues(1, 1, ([value]) => value === null),
  ISERR: ofValues(1, 1, ([value]) => value instanceof CellError && value.code !== "#N/A"),
  ISERROR: ofValues(1, 1, ([value]) => value instanceof CellError),
  ISEVEN: ofValues(1, 1, ([value], call) => wholeNumber(value, call) % 2 === 0),
  ISLOGICAL: ofValues(1, 1, ([value]) => typeof value === "boolean"),
  ISNA: ofValues(1, 1, ([value]) => value instanceof CellError && value.code === "#N/A"),
  ISNONTEXT: ofValues(1, 1, ([value]) => typeof value !== "string"),
  ISNUMBER: ofValues(1, 1, ([value]) => typeof value === "number"),
  ISODD: ofValues(1, 1, ([value], call) => wholeNumber(value, call) % 2 !== 0),
  ISTEXT: ofValues(1, 1, ([value]) => typeof value === "string"),
  N: ofValues(1, 1, ([value], call) => {
    const scalar = call.scalar(value);
    if (scalar instanceof CellError) throw scalar;
    return typeof scalar === "number" || typeof scalar === "boolean" ? Number(scalar) : 0;
  }),
  NA: ofValues(0, 0, () => new CellError("#N/A")),
};
