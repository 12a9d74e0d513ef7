import type { PointedSlot } from "../../caseload/team/pointed";

/** The buttons that begin pointing: they are there before its other words are fetched. */
export const pointAtWords = {
  names: "Wijs uw team aan",
  hours: "Wijs de uren aan",
  clients: "Wijs de cliënten aan",
} as const satisfies Readonly<Record<PointedSlot, string>>;
