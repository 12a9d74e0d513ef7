/** Whether a header says that a team stands below it: "Team", "Afdeling", "Team nu"; not "Teamleider", and not the area or the kind of work of somebody in a team. */
export function saysTeam(header: string): boolean {
  return /^(?:naam |huidige? )?(?:team|afd(?:eling|\.)?|(?:organisatie-?)?(?:onderdeel|eenheid))(?: \(?(?:nu|huidig)\)?)?$/i.test(
    header,
  );
}

/** A text that opens with a team, at most one word before it: "Wijkteam Noord", "Bezetting team Werk", "ons team". */
export const opensWithTeam = /^(?:\S+ )?\S*(?:team|afd(?:eling|\.)?)(?: |$)/i;
