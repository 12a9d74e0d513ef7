import type { Chart } from "../../model/chart";
import { ApiObject, type ApiSession } from "../api-object";

/** A part of a chart. The chart stores its properties. */
export abstract class ChartPart extends ApiObject {
  constructor(
    session: ApiSession,
    protected readonly chart: Chart,
  ) {
    super(session);
  }
}
