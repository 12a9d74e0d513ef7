import type { ErrorCode } from "./model/scalar";
import type { ShiftRefusal } from "./model/workbook";
import type { Immovable, UnusableFileCode } from "./xlsx/package/unusable-file";

/** The words of the command line; everything about caseloads comes from the add-in. */
export const words = {
  building: "De invoegtoepassing wordt gebouwd…",
  buildingCommand: "De opdrachtregel wordt gebouwd…",
  buildingPage: "De pagina van de werkbank wordt gebouwd…",
  buildingHarnesses: "De pagina’s voor de tests worden gebouwd…",
  pointing: "Aanwijzen gaat met --names, --hours en --clients.",
  written: (path: string) => `Resultaat: ${path}`,
  fault: (detail: string) => `Er ging iets mis in het programma zelf: ${detail}`,
  noSuchFile: (path: string) => `Het bestand '${path}' bestaat niet of kan niet worden gelezen.`,
  overInput: "Het resultaat mag niet over het eigen bestand heen: kies met --out een andere naam.",
  badExtension: (extension: string) =>
    `Het resultaat is een werkmap van dezelfde soort als het bestand: kies met --out een naam die eindigt op ${extension}.`,
  cannotWrite: (path: string) => `Het resultaat kan niet worden opgeslagen als '${path}'.`,
  badDate: (text: string) => `'${text}' is geen datum; schrijf de peildatum als jjjj-mm-dd, bijvoorbeeld 2020-03-03.`,
  badKind: (text: string, kinds: string) => `'${text}' wordt niet gemaakt; kies --kind ${kinds}.`,
  badNewPerMonth: (text: string) =>
    `'${text}' is geen aantal nieuwe cliënten per maand; schrijf bijvoorbeeld --new-per-month 12.`,
  badNumber: (option: string, text: string) => `'${text}' is geen heel getal; schrijf bijvoorbeeld --${option} 12.`,
  badWithin: (text: string) => `'${text}' is geen percentage; schrijf bijvoorbeeld --within 5.`,
  badRounding: (text: string) => `'${text}' is geen afronding; kies --rounding largest-remainder of plain.`,
  badProfile: (text: string, names: readonly string[]) =>
    `'${text}' is geen Excel die de werkbank kent; kies --profile ${names.slice(0, -1).join(", ")} of ${names.at(-1) ?? ""}.`,
  twoCounts: "Kies --clients of --clients-from: de aantallen staan in cellen, of ze worden geteld in een lijst.",
  oneFile: "Geef één Excel-bestand op.",
  badOption: (option: string) => `De optie ${option} is onbekend of mist een waarde.`,
  usage: (kinds: string) =>
    [
      "Gebruik: npm run scenario -- [BESTAND.xlsx] [opties]",
      "",
      "  --out RESULTAAT.xlsx           waar het resultaat komt; standaard naast het bestand",
      `  --kind rekenkundig             welk werkblad er wordt gemaakt: ${kinds}`,
      "  --bands 18-29,30-45,46-AOW     leeftijdsgroepen; anders die van de werkmap",
      "  --selection NAAM               wie meetellen, met een naam uit de werkmap",
      "  --norms 1-3=100,4-6=50         weeg cliënten naar trede of fase met deze normen (cliënten per fte); of een bron:",
      "                                 ridderkerk-2013, gemeente-a, gemeente-b of gemeente-c",
      "  --blocks uitstroom,trend       welke modellen op ‘doelen’: uitstroom, trend, normen, trechter, jobcoach, terugverdienen",
      "  --new-per-month 12             nieuwe cliënten per maand: hoe lang duurt het zonder overdrachten?",
      "  --within 5                     overdrachten: ieder binnen zoveel procent van het deel naar uren (standaard 5)",
      "  --optimise-cuts                zoek ook betere leeftijdsgrenzen",
      "  --with-appendices              voorstel: met berekening, leeftijden en vergelijking als bijlagen",
      "  --new 14                       hoeveel nieuwe cliënten er zijn (instroom)",
      "  --pool                         of: verdeel wie geen klantmanager heeft (instroom)",
      "  --max 5                        hooguit zoveel per persoon in deze ronde; of Lisette=5,Bob=2 (instroom)",
      '  --changes "…"                 wie komt, vertrekt, afwezig is of andere uren krijgt (instroom, planning, uitval):',
      "                                 Lisette begint 1-4-2020; Bob 32 uur per 1-9-2020; Pieter t/m 31-12-2020",
      "  --closed-months 3              wie binnen zoveel maanden vertrekt, krijgt geen nieuwe cliënten",
      "  --months 12                    hoeveel maanden het plan vooruitkijkt (planning)",
      '  --locked "Lisette=40,Anne=90"  wie in het plan met hoeveel cliënten eindigt; de rest gaat volgens de regel (planning)',
      "  --weeks 6                      hoeveel weken iemand uitvalt (uitval)",
      "  --from Julie                   van wie er cliënten gaan (wie-gaat)",
      '  --plan "Lisette=70,Anne=10"    en hoeveel naar wie',
      "  --match taal,wijk              laat ook taal of wijk meetellen; standaard niet",
      "  --month nov                    welke maand (maand); anders de laatste die is ingevuld",
      "  --previous okt                 en welke ervoor (maand)",
      "  --band 80-110                  ondergrens en bovengrens per fte; 80- of -110 mag ook (rekenkundig)",
      "  --at-most 40                   hooguit zoveel overdrachten, zo gelijk mogelijk (rekenkundig, overdrachten)",
      "  --reference-date 2020-03-03    peildatum; anders de datum op de bladen, anders vandaag",
      "  --rounding largest-remainder   grootste resten (standaard), of plain: gewoon afronden",
      "  --names Team!A2:A5             de cellen met de namen, als het team niet (goed) wordt gevonden; daarbij:",
      "  --hours Team!B2:B5             hun uren; kolommen opgeteld met +, bijvoorbeeld Team!B2:B5+Team!D2:D5",
      "  --hours-unit fte               wat die uren zijn: week, fte, days of year; anders blijkt het uit de getallen",
      "  --clients Team!C2:C5           hun aantallen cliënten",
      "  --clients-from Cliënten!B      of: tel ze in deze kolom van een lijst",
      "  --answer ended=yes             antwoord op een vraag over wie meetelt; mag vaker. De vragen staan in de JSON, bij accounted",
      "  --fresh                        reken zonder de aanpassingen en afspraken die in de werkmap zijn bewaard",
      "  --profile web                  doe zoals deze Excel: web, windows-365, windows-ltsc-2021 of mac, met wat daarin misgaat",
      "  --json                         alleen een JSON-object",
      "",
      "Zonder bestand: het voorbeeld assets/voorbeelden/team-werk-2020.xlsx, met de eerste drie werkbladen.",
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

/** The words of the page. */
export const pageWords = {
  title: (fileName: string) => `${fileName} - Werkbank`,
  product: "Werkbank",
  notice: "Werkbank om uit te proberen en te testen; Excel is het echte werk. Uw werkmap blijft op deze computer.",
  noticeClose: "Melding sluiten",
  certificate: "Waarschuwt uw browser voor het certificaat? In het venster van npm start staat wat u kunt doen.",
  toolbar: "Lint",
  fileGroup: "Werkmap",
  open: "Openen",
  openTip: "Opent een Excel-werkmap (.xlsx) van deze computer. U kunt een bestand ook op deze pagina laten vallen.",
  save: "Kopie opslaan",
  saveTip: "Slaat een kopie van de werkmap op als .xlsx, met uw wijzigingen. Het bestand zelf verandert niet.",
  example: "Voorbeeld",
  exampleTip: "Gaat terug naar de werkmap met het voorbeeld, zoals die was.",
  excel: "Excel",
  excelTip: "Welke Excel de werkbank nadoet, met wat daarvan bekend is: wat die kan, wat die aankan en wat er misgaat.",
  /** The kinds of Excel that the page plays. */
  profiles: {
    plain: "Zonder gebreken",
    web: "Excel op het web",
    "windows-365": "Windows, Microsoft 365",
    "windows-ltsc-2021": "Windows, LTSC 2021",
    mac: "Mac",
  },
  undo: "Ongedaan maken",
  redo: "Opnieuw",
  editGroup: "Bewerken",
  grid: "Werkmap",
  pane: "Deelvenster",
  paneClose: (name: string) => `${name} sluiten`,
  paneWidth: "Breedte van het deelvenster",
  paneStarting: "De invoegtoepassing wordt gestart…",
  opening: "De werkmap wordt geopend…",
  dropHere: "Laat het bestand los om het te openen.",
  oneFile: "Laat één Excel-bestand tegelijk los.",
  notBuilt: "De pagina kan niets vinden om te tonen: start de werkbank opnieuw met npm start.",
  noAnswer: (button: string) => `'${button}' heeft na een minuut nog niet laten weten klaar te zijn.`,
  noSuchFunction: (button: string) => `De invoegtoepassing kent de opdracht achter '${button}' niet.`,
  notAFormula: "Dit is geen formule die Excel kan lezen. De cel is niet veranderd.",
  isProtected: "Deze cel is beveiligd. Hef in Excel eerst de beveiliging van het blad op.",
  partOfArray: "Een deel van een matrixformule kan niet worden veranderd.",
  refused: "Dit kan niet in deze cel worden gezet.",
  cannotSave: "Deze wijziging kan niet in het bestand worden opgeslagen. Maak haar ongedaan en sla dan opnieuw op.",
  copyName: (stem: string, extension: string) => `${stem} - kopie${extension}`,
  selectedCell: (address: string, text: string, tip: string | null) =>
    `${address}: ${text || "leeg"}${tip === null ? "" : ` (${tip})`}`,
  /** Of a cell whose value may be out of date. */
  stale:
    "De werkbank kan deze formule, of een waarvan zij afhangt, niet uitrekenen. Hier staat wat Excel er het laatst uitrekende; dat kan verouderd zijn.",
  /** What an error in a cell means, when no function says more. */
  errors: {
    "#NULL!": "Twee bereiken in deze formule hebben geen cel gemeen.",
    "#DIV/0!": "Deze formule deelt door nul of door een lege cel.",
    "#VALUE!": "Een waarde in deze formule is van de verkeerde soort, bijvoorbeeld tekst waar een getal hoort.",
    "#REF!": "Deze formule verwijst naar cellen of een blad die er niet (meer) zijn.",
    "#NAME?": "In deze formule staat een naam of functie die er niet is, of die de werkbank niet kent.",
    "#NUM!": "Dit getal kan Excel niet uitrekenen: het is te groot, te klein of bestaat niet.",
    "#N/A": "De gezochte waarde is er niet.",
    "#GETTING_DATA": "De waarde wordt nog opgehaald.",
    "#SPILL!": "De uitkomst heeft meer cellen nodig dan er vrij zijn.",
    "#CALC!": "Deze formule heeft geen uitkomst die in cellen past.",
    "#BUSY!": "De invoegtoepassing rekent nog.",
  } satisfies Record<ErrorCode, string>,
  lineMenu: "Rijen en kolommen",
  lines: {
    rows: {
      insert: (count: number) => (count === 1 ? "Rij invoegen" : `${count} rijen invoegen`),
      delete: (count: number) => (count === 1 ? "Rij verwijderen" : `${count} rijen verwijderen`),
    },
    columns: {
      insert: (count: number) => (count === 1 ? "Kolom invoegen" : `${count} kolommen invoegen`),
      delete: (count: number) => (count === 1 ? "Kolom verwijderen" : `${count} kolommen verwijderen`),
    },
  },
  /** Why rows or columns stay as they are. */
  linesStay: {
    "no-room": "Daar is geen plaats voor: onderaan of rechts zou iets van het blad vallen.",
    array: "Dat gaat niet: een matrixformule over meer cellen zou worden gedeeld.",
    table:
      "Dat gaat niet: een tabel houdt haar kopregel, haar totaalrij en ten minste één rij en één kolom. Verwijder de hele tabel in Excel.",
    protected: "Op dit beveiligde blad mag dat niet. Hef in Excel eerst de beveiliging van het blad op.",
    unsavable: "Dat gaat hier niet: het blad kan daarna niet zonder verlies worden opgeslagen. Doe het in Excel.",
    "pivot-table": "Dat gaat hier niet: een draaitabel zou beschadigen. Er is niets veranderd. Doe het in Excel.",
    comment: "Dat gaat hier niet: daar staan opmerkingen, die zouden verdwijnen. Haal ze eerst weg in Excel.",
    control: "Dat gaat hier niet: op het blad staan knoppen of ingesloten objecten. Doe het in Excel.",
    "what-if": "Dat gaat hier niet: op het blad staat een gegevenstabel (wat-als). Doe het in Excel.",
    filter: "Dat gaat hier niet: een filter of sortering zou zijn cellen verliezen. Haal die eerst weg in Excel.",
    other: "Dat gaat hier niet: op het blad staat iets dat zou beschadigen. Er is niets veranderd. Doe het in Excel.",
  } satisfies Record<ShiftRefusal | Immovable | "protected" | "unsavable", string>,
  chartNotDrawn: "Deze grafiek staat in het bestand en blijft daarin. Hij wordt hier niet getekend.",
  notHere: "Dat kan in de werkbank niet. Doe het in Excel.",
  newSheet: (number: number) => `Blad${number}`,
  broken: (detail: string) => `Er ging iets mis in de werkbank: ${detail}`,
} as const;

/** The words of `npm start` in the terminal. */
export const serverWords = {
  running: (address: string) => `De werkbank staat klaar op ${address} (stoppen: Ctrl+C).`,
  oneFile: words.oneFile,
  badOption: words.badOption,
  badPort: (text: string) => `'${text}' is geen poort; kies een getal van 0 tot en met 65535.`,
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met --port.`,
  trusting: [
    "De pagina heeft een certificaat nodig dat uw computer vertrouwt. Uw computer kan nu vragen of u dat goed vindt.",
    "Het certificaat geldt alleen voor localhost. Verwijderen kan later met: npx office-addin-dev-certs uninstall",
  ].join("\n"),
  untrusted: (file: string) =>
    [
      "De pagina gebruikt een eigen certificaat dat uw browser niet kent. Uw browser waarschuwt daarom één keer.",
      "Kies in die waarschuwing voor 'Geavanceerd' en dan 'Doorgaan naar localhost': de pagina komt van uw eigen computer.",
      "Geen waarschuwing meer? Voer eenmalig uit: npx office-addin-dev-certs install",
      `Of laat uw browser dit certificaat vertrouwen: ${file}`,
    ].join("\n"),
  noCertificate: (detail: string) =>
    [
      "Er kan geen certificaat worden gemaakt, en zonder certificaat werkt de pagina niet.",
      `Reden: ${detail}`,
      "Controleer of u in deze map bestanden kunt maken, of voer uit: npx office-addin-dev-certs install",
    ].join("\n"),
  openYourself: (address: string) => `Open zelf ${address} in uw browser.`,
  usage: [
    "Gebruik: npm start -- [BESTAND.xlsx] [opties]",
    "",
    "  --no-open      opent de pagina niet vanzelf in uw browser",
    "  --port 3100    poort van de pagina",
    "",
    "Zonder bestand: het voorbeeld assets/voorbeelden/team-werk-2020.xlsx.",
  ].join("\n"),
} as const;

/** The grid's own words that can be seen here, under the keys by which Univer asks for them. */
export const gridWords = {
  design: { Confirm: { cancel: "Annuleren", confirm: "OK" } },
  sheets: {
    info: {
      acrossMergedCell: "Over samengevoegde cellen heen",
      partOfCell: "Alleen een deel van een samengevoegde cel is gekozen",
    },
  },
  "sheets-ui": {
    button: { confirm: "OK", cancel: "Annuleren", close: "Sluiten" },
    info: { notChangeMerge: "Een deel van samengevoegde cellen kan niet worden veranderd", problem: "Dat kan niet" },
    clipboard: {
      paste: {
        exceedMaxCells: "Er wordt meer geplakt dan op het blad past",
        overlappingMergedCells: "Plakken kan niet over samengevoegde cellen heen",
      },
      shortCutNotify: { title: "Plak met Ctrl+V.", useShortCutInstead: "Plak wat u in Excel kopieerde met Ctrl+V." },
    },
    statusbar: {
      sum: "Som",
      average: "Gemiddelde",
      min: "Min",
      max: "Max",
      count: "Aantal getallen",
      countA: "Aantal",
      clickToCopy: "Klik om te kopiëren",
      copied: "Gekopieerd",
    },
    sheetConfig: { tipNameRepeat: "Er is al een blad met deze naam." },
    definedName: { managerTitle: "Namen", featureTitle: "Namen", managerDescription: "Deze werkmap heeft geen namen." },
    autoFill: {
      copy: "Cellen kopiëren",
      series: "Reeks doorvoeren",
      formatOnly: "Alleen opmaak",
      noFormat: "Zonder opmaak",
    },
  },
  "sheets-formula-ui": {
    prompt: { helpExample: "VOORBEELD", helpAbstract: "UITLEG", required: "Verplicht.", optional: "Niet verplicht." },
    functionType: { user: "Invoegtoepassing" },
    moreFunctions: {
      confirm: "OK",
      prev: "Vorige",
      next: "Volgende",
      searchFunctionPlaceholder: "Zoek een functie",
      allFunctions: "Alle functies",
      syntax: "SCHRIJFWIJZE",
    },
    insert: { tooltip: "Functies" },
  },
  ui: {
    clipboard: {
      authentication: {
        title: "Geen toegang tot het klembord",
        content: "Geef deze pagina in uw browser toegang tot het klembord, of plak met Ctrl+V.",
      },
    },
    "zoom-slider": { resetTo: "Terug naar" },
    textEditor: {
      formulaError: "Dit is geen geldige formule; een voorbeeld is =SOM(A1)",
      rangeError: "Dit is geen geldig bereik; een voorbeeld is A1:B10",
    },
  },
} as const;

/** Names for what the grid leaves unnamed, or names in English whatever its language: where it is, and its name. */
export const gridLabels: Readonly<Record<string, string>> = {
  '[aria-label="Sheet tabs"]': "Bladen",
  '[aria-label="Sidebar panel"]': "Zijvenster",
  '[aria-label="Close sidebar"]': "Zijvenster sluiten",
  '[data-u-comp="defined-name"] input': "Naamvak",
  '[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-increase-icon)': "Blad toevoegen",
  '[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-convert-icon)': "Alle bladen",
  '[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-more-icon.univer-rotate-180)': "Vorige bladen",
  '[data-u-comp="sheet-bar-append-button"]:has(.univerjs-icon-more-icon:not(.univer-rotate-180))': "Volgende bladen",
  '[data-u-comp="button"]:has(> .univerjs-icon-reduce-icon)': "Uitzoomen",
  '[data-u-comp="button"]:has(> .univerjs-icon-increase-icon)': "Inzoomen",
};

/** The words of the package for administrators. */
export const packageWords = {
  badAddress: (text: string) =>
    `'${text}' is geen adres waarop de invoegtoepassing kan staan: geef een adres dat met https:// begint, bijvoorbeeld npm run package -- https://caseload.gemeente.nl/`,
  badSupport: (text: string) =>
    `'${text}' is geen adres van een pagina met hulp: geef een adres dat met https:// begint, bijvoorbeeld --support https://intranet.gemeente.nl/caseload`,
  made: (path: string) => `Pakket: ${path}`,
  readMe: (address: string) =>
    [
      "Caseload: pakket voor de beheerder",
      "",
      "1. Zet de inhoud van de map 'site' op uw webserver, op dit adres:",
      `   ${address}`,
      "   IIS en Azure Static Web Apps vinden hun instellingen in die map (web.config, staticwebapp.config.json); voor nginx staan ze in nginx/caseload.conf.",
      "2. Open het adres met taskpane.html erachter in een browser. U ziet dan een zin over Excel, en geen foutmelding van de server.",
      "3. Rol manifest.xml uit in het Microsoft 365-beheercentrum: Instellingen, Geïntegreerde apps, Aangepaste apps uploaden.",
      "",
      "Controleer de bestanden met: sha256sum -c SHA256SUMS",
      "Alles over eisen, uitrollen, bijwerken en intrekken staat in documenten/beheer.md.",
      "",
    ].join("\n"),
};
