/**
 * What a list says about a client besides age and caseworker: statushouder · indicatie banenafspraak or beschut ·
 * ontheffing · sollicitatieplicht.
 */
export const clientFlags = ["statusHolder", "indication", "exemption", "jobSeekingDuty"] as const;
export type ClientFlag = (typeof clientFlags)[number];

/** One flag of one client, at the reference date, as a byte. Unknown stays unknown: we never guess. */
export const flag = { no: 0, yes: 1, unknown: 2 } as const;
export const flagValues = 3;
