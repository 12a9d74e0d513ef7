import { Workbook } from "../../src/workbench/model/workbook";
import { connectBridge } from "../../src/workbench/protocol/bridge";
import { Session } from "../../src/workbench/protocol/session";

/** Gives the tests of a file the errors of Excel's runtime for functions. */
export function withExcelErrors(): void {
  let session: Session;
  beforeAll(() => {
    session = new Session({ workbook: new Workbook() });
    connectBridge(session);
  });
  afterAll(() => session.close());
}

export const one = (value: unknown) => [[value]];
export const column = (...values: unknown[]) => values.map((value) => [value]);
/** An argument that was left out, as Excel hands it over. */
export const leftOut = null as never;

export function cellError(code: keyof typeof CustomFunctions.ErrorCode): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
}

/** What the cell shows instead of an answer, and Excel's sentence beside it. */
export function errorOf(call: () => unknown): [code: string, sentence: string] {
  try {
    return ["no error", JSON.stringify(call())];
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return [error.code, error.message ?? ""];
  }
}

/** Figures to so many decimals; the codes of errors. */
export function shown(answers: readonly unknown[][], decimals = 4): unknown[][] {
  return answers.map((row) =>
    row.map((answer) =>
      typeof answer === "number"
        ? Number(answer.toFixed(decimals))
        : answer instanceof CustomFunctions.Error
          ? answer.code
          : answer,
    ),
  );
}
