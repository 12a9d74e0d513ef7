import type { Chart } from "../../model/chart";
import type { Session } from "../../protocol/session";
import { ApiObject } from "../api-object";

/** A part of a chart: it keeps its properties in the chart. */
export abstract class ChartPart extends ApiObject {
  constructor(
    session: Session,
    protected readonly chart: Chart,
  ) {
    super(session);
  }
}
