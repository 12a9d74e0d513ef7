import type { Chart } from "../../model/chart";
import { ApiObject, type ApiSession } from "../api-object";

/** A part of a chart: it keeps its properties in the chart. */
export abstract class ChartPart extends ApiObject {
  constructor(
    session: ApiSession,
    protected readonly chart: Chart,
  ) {
    super(session);
  }
}
