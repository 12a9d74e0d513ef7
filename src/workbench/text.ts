import type { UnusableFileCode } from "./xlsx/unusable-file";

/** The workbench's own words; everything about caseloads comes from the add-in. */
export const words = {
  building: "De invoegtoepassing wordt gebouwd…",
  written: (path: string) => `Resultaat: ${path}`,
  fault: (detail: string) => `Er ging iets mis in het programma zelf: ${detail}`,
  noSuchFile: (path: string) => `Het bestand '${path}' bestaat niet of kan niet worden gelezen.`,
  overInput: "Het resultaat mag niet over het eigen bestand heen: kies met --out een andere naam.",
  badExtension: (extension: string) =>
    `Het resultaat is een werkmap van dezelfde soort als het bestand: kies met --out een naam die eindigt op ${extension}.`,
  cannotWrite: (path: string) => `Het resultaat kan niet worden opgeslagen als '${path}'.`,
  badDate: (text: string) => `'${text}' is geen datum; schrijf de peildatum als jjjj-mm-dd, bijvoorbeeld 2020-03-03.`,
  badKind: (text: string) => `'${text}' wordt niet gemaakt; kies --kind rekenkundig, leeftijd of vergelijken.`,
  badRounding: (text: string) => `'${text}' is geen afronding; kies --rounding largest-remainder of plain.`,
  oneFile: "Geef één Excel-bestand op.",
  badOption: (option: string) => `De optie ${option} is onbekend of mist een waarde.`,
  usage: [
    "Gebruik: npm run scenario -- [BESTAND.xlsx] [opties]",
    "",
    "  --out RESULTAAT.xlsx           waar het resultaat komt; standaard naast het bestand",
    "  --kind rekenkundig             welk werkblad er wordt gemaakt: rekenkundig, leeftijd of vergelijken",
    "  --bands 18-29,30-45,46-AOW     leeftijdsgroepen; anders die van de werkmap",
    "  --selection NAAM               wie meetellen, met een naam uit de werkmap",
    "  --optimise-cuts                zoek ook betere leeftijdsgrenzen",
    "  --reference-date 2020-03-03    peildatum; anders de datum op de bladen, anders vandaag",
    "  --rounding largest-remainder   grootste resten (standaard), of plain: gewoon afronden",
    "  --fresh                        reken zonder de aanpassingen en afspraken die in de werkmap zijn bewaard",
    "  --json                         alleen een JSON-object",
    "",
    "Zonder bestand: het voorbeeld assets/voorbeelden/team-werk-2020.xlsx, met alle drie de werkbladen.",
  ].join("\n"),
  unusable: {
    "not-xlsx": (name: string) =>
      `'${name}' is geen Excel-werkmap (.xlsx): sla het bestand in Excel op als .xlsx en probeer het opnieuw.`,
    "old-xls": (name: string) =>
      `'${name}' is een oude Excel-werkmap (.xls): sla het in Excel op als .xlsx en probeer het opnieuw.`,
    xlsb: (name: string) =>
      `'${name}' is een binaire Excel-werkmap (.xlsb): sla het in Excel op als .xlsx en probeer het opnieuw.`,
    strict: (name: string) =>
      `'${name}' is opgeslagen als 'Strict Open XML': sla het in Excel op als gewone Excel-werkmap (.xlsx) en probeer het opnieuw.`,
    encrypted: (name: string) =>
      `'${name}' is beveiligd met een wachtwoord: sla in Excel een kopie zonder wachtwoord op en probeer het opnieuw.`,
    damaged: (name: string) =>
      `'${name}' is beschadigd en kan niet worden geopend: open en herstel het in Excel, sla het op en probeer het opnieuw.`,
    "too-large": (name: string) =>
      `'${name}' is te groot om te openen: haal bladen weg die niet nodig zijn en probeer het opnieuw.`,
  } satisfies Record<UnusableFileCode, (name: string) => string>,
} as const;
