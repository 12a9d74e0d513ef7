/** Whether a header says that a team stands below it: "Team", "Afdeling", "Team nu"; not "Teamleider", and not the area or the kind of work of somebody in a team. */
export function saysTeam(header: string): boolean {
  return /^(?:naam |huidige? )?(?:team|afd(?:eling|\.)?|(?:organisatie-?)?(?:onderdeel|eenheid))(?: \(?(?:nu|huidig)\)?)?$/i.test(
    header,
  );
}

/** A text that begins with the name of a team: "Team Werk", "Afd. Inkomen (Hans)". */
export const opensWithTeam = /^(?:team|afd(?:eling|\.)?) \p{L}/iu;
