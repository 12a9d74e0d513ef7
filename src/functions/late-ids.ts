/** The functions whose code is fetched when a cell first needs one of them, by their names in functions.json: those of late-functions. */
export const lateFunctions = [
  "AOWDATUM",
  "CAPACITEIT",
  "CASELOADCONTACT",
  "EXTRAPOLATIE",
  "FTENORM",
  "LEEFTIJD",
  "LEEFTIJDSGRENZEN",
  "LEEFTIJDSGROEP",
  "LEEFTIJDSINDELING",
  "NORMCASELOAD",
  "TERUGVERDIENTIJD",
  "TRAJECTCAPACITEIT",
  "TRECHTER",
  "UITSTROOMDOEL",
  "WIEVOLGT",
] as const;
