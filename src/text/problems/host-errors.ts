import { quoted } from "../numbers";

/** Why the workbook could not be read or written. */
type HostErrorKey =
  | "editing"
  | "protected"
  | "read-only"
  | "session-lost"
  | "busy"
  | "sheet-exists"
  | "too-large"
  | "too-old"
  | "cancelled"
  | "moved"
  | "no-room"
  | "not-loaded"
  | "unknown";

/** What happened and what to do; `sheet` is the sheet concerned, where there is one. The workbook is as it was. */
export function hostErrorSentence(code: HostErrorKey, sheet: string | null): string {
  const named = sheet === null ? "" : ` ${quoted(sheet)}`;
  switch (code) {
    case "editing":
      return "Excel wacht op een cel die nog wordt ingevuld. Druk op Enter of Esc en probeer het opnieuw.";
    case "protected":
      return sheet === null
        ? "De indeling van de werkmap is beveiligd, dus er kan geen blad bij. Hef de beveiliging op via Controleren > Werkmap beveiligen en probeer het opnieuw."
        : `Blad${named} is beveiligd. Hef de beveiliging op via Controleren > Beveiliging blad opheffen en probeer het opnieuw.`;
    case "read-only":
      return "De werkmap is alleen-lezen. Sla een kopie op en ga daarin verder.";
    case "session-lost":
      return "De verbinding met de werkmap is verbroken. Sluit de werkmap, open die opnieuw en probeer het nog eens.";
    case "busy":
      return "Excel is nog bezig. Wacht even en probeer het opnieuw.";
    case "sheet-exists":
      return `Er is al een blad${named}. Het is niet overschreven. Geef dat blad een andere naam of verwijder het, en probeer het opnieuw.`;
    case "too-large":
      return `${sheet === null ? "De werkmap" : `Blad${named}`} is te groot om in één keer te lezen. Zet de tabel met het team op een eigen blad.`;
    case "too-old":
      return "Deze versie van Excel is te oud. Gebruik Excel 2021, Microsoft 365 of Excel op het web.";
    case "cancelled":
      return "Het lezen is gestopt. Er is niets veranderd.";
    case "moved":
      return `De lijst op blad${named} is veranderd sinds het werkblad is gemaakt. Er is niets geschreven. Maak een nieuw werkblad en kies opnieuw.`;
    case "no-room":
      return `Rechts van de tabel op blad${named} staat al iets. Er is niets geschreven. Maak daar een kolom vrij en probeer het opnieuw.`;
    case "not-loaded":
      return "Een deel van Caseload kan niet worden geladen. Kijk of u internet hebt en probeer het opnieuw; blijft het misgaan, sluit dan de werkmap en open die opnieuw.";
    case "unknown":
      return "Er ging iets mis in Excel. Er is niets veranderd. Probeer het opnieuw; blijft het misgaan, herstart dan Excel.";
  }
}
