import type { Doubt } from "../../caseload/team/team-data";
import { formatNumber, listOf, quoted } from "../numbers";

/** What kind of thing a doubt is, in a few words. */
export const doubtTitle = "Niet zeker gelezen";

/** More places than this make a sentence nobody reads. */
const namedPlaces = 3;

/**
 * What could not be settled while reading, and where. `places` are the doubt's cells as people read them ("Formatie!C7").
 */
export function doubtSentence(doubt: Doubt, places: readonly string[]): string {
  const where = placesInWords(places);
  const text = quoted(doubt.text);
  const figure = formatNumber(doubt.figure ?? 0);
  const whose = doubt.text === "" ? "een regel zonder naam" : text;
  switch (doubt.code) {
    case "unreadable-number":
      return `In ${where} staat ${text}; daar is geen getal uit op te maken.`;
    case "unreadable-date":
      return `In ${where} staat ${text}; daar is geen datum uit op te maken.`;
    case "hours-unit":
      return `Kolom ${text} (${where}): het is niet duidelijk of dit uren of fte zijn.`;
    case "hidden-rows":
      return `Verborgen rijen zijn meegelezen (${where}).`;
    case "hidden-columns":
      return `Verborgen kolommen zijn meegelezen (${where}).`;
    case "rows-left-out":
      return `Het blad is te lang om helemaal te lezen; het lezen stopt bij ${places[0] ?? ""}.`;
    case "ambiguous-column":
      return `Er zijn twee kolommen die hetzelfde kunnen betekenen: ${text} (${where}).`;
    case "formula-error":
      return `In ${where} staat een foutmelding van Excel: ${text}.`;
    case "duplicate-name":
      return `${text} staat meer dan één keer in dezelfde tabel (${where}); de uren van één rij tellen, de cliënten zijn opgeteld.`;
    case "figure-unit":
      return `In ${where} staat ${text}; het is niet duidelijk of dit uren of fte zijn.`;
    case "impossible-number":
      return `In ${where} staat ${text}; dat getal kan hier niet kloppen.`;
    case "unassigned-clients":
      return `In ${where} ${doubt.figure === 1 ? "staat 1 cliënt" : `staan ${figure} cliënten`} bij ${whose}; die ${doubt.figure === 1 ? "telt" : "tellen"} niet mee in de verdeling.`;
    case "unassigned-hours":
      return `In ${where} staat ${figure} uur bij ${whose}; die uren tellen niet mee.`;
    case "total-differs":
      return `In ${where} staat ${text} als totaal; de rijen tellen op tot ${figure}.`;
    case "different-caseloads":
      return `${text} geeft mensen een ander aantal cliënten dan een eerdere tabel (${where}); de eerdere tabel telt.`;
    case "caseload-hours-unused":
      return `Kolom ${text} (${where}) is niet gebruikt: er is gerekend met de contracturen.`;
    case "pointed-lost":
      return `De aangewezen cellen ${text} zijn niet meer te gebruiken; er is gerekend met wat er gevonden is.`;
    case "pointed-changed":
      return `In de aangewezen cellen ${text} staan andere getallen dan toen ze werden aangewezen; er staat geen kop boven die zegt wat het zijn.`;
    case "pointed-further":
      return `Onder de aangewezen namen staat nog ${text} (${where}); die telt niet mee.`;
    case "pointed-earlier":
      return `Er is aangewezen op een eerdere maand (${where}); het blad ${text} telt niet.`;
    case "no-name":
      return `In ${where} staat ${text}; dat is geen naam, dus die regel telt niet mee.`;
    case "unreadable-filter":
      return `In ${where} staat ${text}; daar is geen ja of nee uit op te maken, dus deze selectie doet niet mee.`;
    case "other-figures":
      return twoFigures(doubt, places);
    case "other-people":
      return `${text} (${where}) kan bij het team horen; daar is nu niet mee gerekend.`;
    case "old-counts":
      return `De aantallen cliënten komen uit kolom ${text} (${where}); die is van een eerdere tijd.`;
    case "remark-unused":
      return `Bij ${text} (${places[0] ?? ""}) staat iets waar niet mee is gerekend${andOthers(places, 1)}.`;
    case "guessed-column":
      return `${doubt.text === "" ? "Een kolom zonder kop" : `Kolom ${text}`} (${places[0] ?? ""}) is gelezen als ${doubt.field === "hours" ? "uren per week" : "aantal cliënten"}; de kop zegt dat niet.`;
    case "converted-hours":
      return `Kolom ${text} (${where}) geeft geen uren per week; elke eenheid is omgerekend naar ${figure} uur per week.`;
    case "newest-taken":
      return `Van meer maanden of jaren geldt de nieuwste: ${text} (${where}).`;
    case "newest-contract":
      return `${text}: van meer contracten in de tabel telt het nieuwste dat op de peildatum is ingegaan (${where}); een volgend contract telt in ‘Wie komt, wie vertrekt?’ vanaf zijn eerste dag.`;
    case "contracts-apart":
      return `${text}: na het ene contract begint het volgende pas later (${where}); er is gerekend met vertrek op de laatste dag van het eerste.`;
    case "answered-again":
      return `${text} vulde meer dan één keer in (${where}); het laatste antwoord telt: ${figure} in plaats van ${formatNumber(doubt.other ?? 0)} ${doubt.field === "hours" ? "uur" : "cliënten"}.`;
    case "rows-added":
      return `${text} staat meer dan één keer in dezelfde tabel (${placesInWords(places.slice(0, 2))}); uren en cliënten van die rijen zijn opgeteld${andOthers(places)}.`;
    case "tables-added":
      return `Het team staat op meer bladen (${text}); die zijn samengenomen.`;
    case "sum-row":
      return `${text} (${where}) is de som van de rijen erboven en telt daarom niet als persoon.`;
    case "no-caseload":
      return `${text} heeft geen cliënten en telt niet mee (${where}).`;
    case "role-with-clients":
      return `${text} heeft wel cliënten en telt daarom mee (${where}).`;
    case "without-clients":
      return `${text} heeft uren en geen cliënten (${where}); de uren tellen mee in de verdeling.`;
    case "absent-in-words":
      return `${text}: dat lijkt verzuim of verlof (${where}); de uren tellen mee in de verdeling.`;
    case "meaning-in-looks":
      return `In ${where} staat ${text}; wat die opmaak betekent, is niet gelezen.`;
    case "older-exports":
      return `Volgens kolom ${text} (${where}) staan er meer exporten in één lijst; de nieuwste op de peildatum telt, en ${rowsOf(doubt.figure)} van een andere export en ${doubt.figure === 1 ? "telt" : "tellen"} niet mee.`;
    case "marked-out":
      return `Er staat ${text}; daarom ${doubt.figure === 1 ? "telt 1 regel of cel" : `tellen ${figure} regels of cellen`} met die opmaak niet mee (${where}).`;
    case "marked-partly":
      return `Er staat ${text}, en in ${where} heeft alleen een getal, een kop, een deel van een tekst of een hele tabel die opmaak; dat telt gewoon mee.`;
    case "struck-unread":
      return `In ${where} staat ${text}; er zijn geen doorhalingen gelezen, dus alles telt mee.`;
    case "hours-in-notes":
      return `De contracturen komen uit opmerkingen of notities bij de namen (${where}).`;
    case "unclear-notes":
      return `In de opmerking of notitie bij ${text} (${where}) staan meer uren, of uren waarvan niet te zien is of ze nu gelden; daaruit is niets gelezen.`;
    case "outside-total":
      return `Het totaal is zonder ${text} (${where}); daarom ${doubt.cells.length === 1 ? "telt deze persoon" : "tellen deze personen"} niet mee.`;
    case "total-without":
      return `Zonder ${text} (${where}) klopt het totaal; nu ${doubt.cells.length === 1 ? "telt deze persoon" : "tellen deze personen"} mee.`;
    case "loose-number":
      return `In ${where} staat ${text}; er is gerekend met ${figure}.`;
    case "mean-of-weeks":
      return `Het rooster heeft ${figure} weken naast elkaar (vanaf ${where}); de uren per week zijn het gemiddelde daarvan.`;
    case "mixed-units":
      return `De uren staan niet allemaal in dezelfde eenheid (${where}). Elke cel is omgerekend: ${doubt.text} = ${figure} uur bij ${formatNumber(doubt.other ?? 0)} per week.`;
    case "odd-name":
      return `In ${where} staat ${text}; dat lijkt geen naam, maar de rij telt mee.`;
    case "joined-name":
      return `${text}: gelezen als één persoon, omdat niemand anders past (${where}).`;
    case "list-differs":
      return `${text}: ${figure} in de tabel, ${formatNumber(doubt.other ?? 0)} in de lijst (${where}); de tabel telt.`;
    case "list-ended":
      return `${rowsOf(doubt.figure)} beëindigd volgens ${doubt.text === "" ? "de lijst" : `kolom ${text}`} (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} niet mee.`;
    case "list-later":
      return `${rowsOf(doubt.figure)} pas na de peildatum begonnen (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} nog niet mee.`;
    case "list-waiting":
      return `${rowsOf(doubt.figure)} op een wachtlijst gezet en ${doubt.figure === 1 ? "noemt" : "noemen"} toch een klantmanager (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} bij die klantmanager mee.`;
    case "list-partners":
      return `${rowsOf(doubt.figure)} van een partner (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} als cliënt mee.`;
    case "list-duplicates":
      return `${figure} dubbele ${doubt.figure === 1 ? "rij" : "rijen"}: hetzelfde nummer staat meer dan één keer in ${doubt.text === "" ? "de lijst" : `kolom ${text}`} (${where}); elke cliënt telt één keer.`;
    case "list-examples":
      return `Op het blad van iedere klantmanager staat hetzelfde nummer (${where}); dat lijkt een voorbeeld en telt niet mee.`;
    case "list-repeats":
      return `${text} herhaalt een andere lijst (${figure} ${doubt.figure === 1 ? "rij" : "rijen"}); elke cliënt telt één keer.`;
    case "list-unassigned":
      return `${clients(doubt.figure)} zonder klantmanager (${text}, ${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} niet mee in de verdeling.`;
    case "list-proposed":
      return `Bij ${clients(doubt.figure)} staat een vraagteken achter de naam van de klantmanager (${text}, ${where}); die ${doubt.figure === 1 ? "is" : "zijn"} als voorstel gelezen en nog van niemand.`;
    case "list-outside":
      return `${text} staat met ${clients(doubt.figure)} in de aantallen (${where}) en niet in de formatie; die cliënten worden wel verdeeld.`;
    case "list-unknown-names":
      return `Kolom ${text} (${where}) zegt van wie elke cliënt is, maar geen van die namen of codes staat bij het team.`;
    case "list-left-out":
      return `${text} (${where}) lijkt een kopie of een oude lijst en is niet meegeteld.`;
    case "lists-added":
      return `De lijsten ${text} zijn bij elkaar geteld (${where}); zonder cliëntnummer in elke lijst is niet te zien wie er dubbel in staat.`;
    case "list-beside":
      return `${text} (${where}) noemt in ${doubt.figure === 1 ? "1 rij" : `${figure} rijen`} ook klantmanagers; die ${doubt.figure === 1 ? "rij telt" : "rijen tellen"} niet mee, omdat niet te zien is of het cliënten zijn.`;
    case "list-uncounted":
      return `${text} (${where}) heeft ${figure} rijen die cliënten kunnen zijn; die zijn niet geteld. Er ${doubt.other === 1 ? "is nu 1 cliënt" : `zijn nu ${clients(doubt.other)}`} geteld.`;
    case "list-odd-rows":
      return `In ${doubt.figure === 1 ? "1 rij" : `${figure} rijen`} van de lijst ${text} staat één tekst alleen (${where}); daar is niets mee gedaan. Zegt die van wie de rijen eronder zijn of dat ze niet tellen, dan kloppen de aantallen niet.`;
    case "few-clients":
      return `${doubt.other ?? 0} mensen met uren hebben samen ${clients(doubt.figure)} (${where}); dat is zo weinig dat er waarschijnlijk iets anders geteld is.`;
    case "clients-with-one":
      return `${text} heeft ${figure} van de ${clients(doubt.other)} (${where}) en de anderen met uren bijna geen; waarschijnlijk is niet goed te zien van wie ze zijn.`;
    case "moments-added":
      return `${text} staat er met meer datums of maanden (${where}); die aantallen zijn opgeteld, en de anderen ook zo.`;
    case "deduction-unused":
      return `Kolom ${text} (${where}) is niet van de uren afgetrokken: de getallen zijn hoger dan de uren per week.`;
    case "without-hours":
      return `${text} heeft ${clients(doubt.figure)} en geen uren (${where}); die cliënten worden over de anderen verdeeld.`;
    case "numbers-counted":
      return `In ${where} staan nummers van cliënten in één cel; die zijn geteld: samen ${figure}.${repeated(doubt.other)}`;
    case "read-in-messages":
      return `De uren en cliënten van ${text} komen uit berichten (${where}); wie daar geen getal noemt, heeft er hier geen.`;
    case "list-of-cards":
      return `Onder ${text} (${where}) telt elke tekst als één cliënt van wie erbij staat: samen ${figure}.`;
    case "stand-worked-out":
      return `Geen kolom zegt hoeveel cliënten er nu zijn; dat is uitgerekend: ${text} (${where}).`;
    case "list-names-alone":
      return `In ${doubt.figure === 1 ? "1 rij" : `${figure} rijen`} van de lijst ${text} staat alleen van wie de cliënt is (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} mee.`;
    case "list-hidden":
      return `${doubt.figure === 1 ? "1 rij" : `${figure} rijen`} van de lijst ${text} ${doubt.figure === 1 ? "is" : "zijn"} verborgen (${where}); die ${doubt.figure === 1 ? "telt" : "tellen"} mee.`;
    case "list-by-letter":
      return `In de lijst staat geen klantmanager: elke cliënt telt bij wie de beginletter van de achternaam heeft, zonder voorvoegsel als ‘van’ (${text}: ${where}).`;
    case "list-by-digit":
      return `In de lijst staat geen klantmanager: elke cliënt telt bij wie het eindcijfer van het nummer heeft (${text}: ${where}).`;
    case "list-by-colour":
      return `In de lijst staat geen klantmanager: elke cliënt telt bij wie de kleur van de regel heeft (${text}: ${where}).`;
    case "list-other-dates":
      return `Kolom ${text} (${where}) heeft datums; staat daar wanneer iemand is uitgestroomd, dan tellen die cliënten nu ten onrechte mee.`;
    case "second-caseworker":
      return `In meer dan één kolom staan klantmanagers: ${text} (${where}); de eerste telt.`;
    case "caseworkers-in-turn":
      return `Wie een cliënt heeft, staat in meer kolommen met een datum: ${text} (${where}); per rij telt de nieuwste die op de peildatum is ingegaan, nog loopt en niet leeg is.`;
    case "other-team":
      return `${text} (${where}) is een ander team: samen ${formatNumber(doubt.other ?? 0)} uur en ${clients(doubt.figure)}. Daar is nu niet mee gerekend.`;
    case "several-teams":
      return `Er staan meer teams (${where}), en nergens staat welk van u is; iedereen telt mee. ${doubt.text}.`;
    case "list-ended-but-date-later":
      return `Bij ${rowsAre(doubt.figure)} zegt de status beëindigd en is de datum later (${where}); die tellen nu mee.`;
    case "list-active-but-date-past":
      return `Bij ${rowsAre(doubt.figure)} is de status actief en de einddatum voorbij (${where}); die tellen nu mee.`;
    case "list-date-unreadable":
      return `Bij ${rowsAre(doubt.figure)} is de datum in kolom ${text} niet te lezen (${where}); die tellen nu mee.`;
    case "list-status-unknown":
      return `Bij ${rowsAre(doubt.figure)} is de status ${text} (${where}); die tellen nu mee.`;
    case "list-codes-unknown":
      return `Niets legt uit wat status ${doubt.text} betekent (${where}); die ${rowsAre(doubt.figure)} tellen nu mee.`;
    case "list-two-caseworkers":
      return `${clients(doubt.figure)} ${doubt.figure === 1 ? "staat" : "staan"} bij twee klantmanagers: ${text} (${where}); de eerste telt.`;
  }
}

/** Each figure with the cells that it is made of, or with the one cell that may be read in two ways. */
function twoFigures(
  { text, field, figure, other, parts: [own, others] = [1, 1] }: Doubt,
  places: readonly string[],
): string {
  const stated = field === "hours" ? `${formatNumber(figure ?? 0)} uur` : clients(figure);
  const [first, second] = [places.slice(0, own), places.slice(own, own + others)].map((of) => placesInWords(of, added));
  const against = formatNumber(other ?? 0);
  const said = first === second ? `of ${against}` : `${against} volgens ${second}`;
  return `${quoted(text)}: ${stated} volgens ${first}, ${said}; er is gerekend met ${formatNumber(figure ?? 0)}${andOthers(places, own + others)}.`;
}

/** Cells of the others of whom the same is said, behind those of the first. */
function andOthers(places: readonly string[], first = 2): string {
  const others = places.length - first;
  if (others <= 0) return "";
  return others === 1 ? ` (zo ook bij 1 ander)` : ` (zo ook bij ${others} anderen)`;
}

function repeated(numbers = 0): string {
  if (numbers === 0) return "";
  return numbers === 1
    ? " Eén nummer staat er twee keer en telt beide keren."
    : ` Van die nummers staan er ${formatNumber(numbers)} nog een keer; die tellen elke keer.`;
}

function clients(count = 0): string {
  return count === 1 ? "1 cliënt" : `${formatNumber(count)} cliënten`;
}

function rowsAre(count = 0): string {
  return count === 1 ? "1 rij" : `${formatNumber(count)} rijen`;
}

function rowsOf(count = 0): string {
  return count === 1 ? "1 rij van de lijst is" : `${formatNumber(count)} rijen van de lijst zijn`;
}

/** What someone can do about it. */
export function doubtAdvice(doubt: Doubt): string {
  switch (doubt.code) {
    case "unreadable-number":
      return "Vul een getal in; de cel telt nu niet mee.";
    case "unreadable-date":
      return "Vul een datum in, zoals 31-12-2020; de cel telt nu niet mee.";
    case "hours-unit":
      return "Zet in de kop van de kolom ‘uren’ of ‘fte’.";
    case "hidden-rows":
      return "Controleer of deze rijen mee moeten tellen. Verwijder ze anders.";
    case "hidden-columns":
      return "Controleer of deze kolommen mee moeten tellen. Verwijder ze anders.";
    case "rows-left-out":
      return "Zet de tabel met het team bovenaan of op een eigen blad.";
    case "ambiguous-column":
      return "Controleer welke kolom geldt en geef de andere een andere kop.";
    case "formula-error":
      return "Herstel de formule; de cel telt nu niet mee.";
    case "duplicate-name":
      return "Maak er één rij van, of geef twee mensen met dezelfde naam een toevoeging.";
    case "figure-unit":
      return "Schrijf er ‘uur’ of ‘fte’ bij; de cel telt nu niet mee.";
    case "impossible-number":
      return "Verbeter het getal; de cel telt nu niet mee.";
    case "unassigned-clients":
      return "Moeten ze verdeeld worden, kies dat dan onder Gegevens, of zet ze bij een klantmanager.";
    case "unassigned-hours":
      return "Is de plek vervuld, zet dan de naam in de tabel.";
    case "total-differs":
      return "Er is met de rijen gerekend. Zoek uit of er een rij ontbreekt of het totaal verouderd is.";
    case "different-caseloads":
      return "Verberg het blad dat niet geldt, of haal die tabel weg. Wie alleen in de latere tabel staat, telt nu ook mee.";
    case "caseload-hours-unused":
      return "Zet het verschil in een kolom ‘Uren neventaken’, dan gaat het van de contracturen af.";
    case "pointed-lost":
      return "Wijs ze opnieuw aan, of maak ongedaan dat ze zijn aangewezen.";
    case "pointed-changed":
      return "Controleer of dit nog de goede cellen zijn. Wijs ze anders opnieuw aan.";
    case "pointed-further":
      return "Controleer of deze naam erbij hoort; wijs de namen dan opnieuw aan.";
    case "pointed-earlier":
      return "Controleer welke maand moet gelden. Wijs anders de cellen op het nieuwe blad aan.";
    case "no-name":
      return "Vul een naam in, of wijs alleen de namen aan.";
    case "unreadable-filter":
      return "Vul ja of nee in, of maak het vakje leeg als het niet uitmaakt.";
    case "remark-unused":
      return "Verandert dat de uren of de cliënten van nu, zet het dan in de kolom.";
    case "other-figures":
    case "other-people":
    case "old-counts":
    case "guessed-column":
      return "Controleer of dit de bedoelde kolom is. Zet er anders ‘Uren per week’ of ‘Aantal cliënten’ boven.";
    case "converted-hours":
      return "Vul uren per week in als dit niet klopt.";
    case "newest-taken":
    case "older-exports":
      return "Kies een andere peildatum als een eerdere stand moet gelden.";
    case "newest-contract":
      return "Kies een andere peildatum als een eerder contract moet gelden, of geef twee mensen met dezelfde naam een toevoeging.";
    case "contracts-apart":
      return "Sluiten de contracten op elkaar aan, verbeter dan de datums. Vul anders in stap Maand in wie er weer begint.";
    case "answered-again":
    case "rows-added":
      return "Maak er één rij van, of geef twee mensen met dezelfde naam een toevoeging.";
    case "tables-added":
      return "Verberg het blad dat niet bij het team hoort.";
    case "sum-row":
      return "Is het toch een persoon, zet er dan een naam neer die niemand anders heeft.";
    case "no-caseload":
    case "role-with-clients":
      return "Controleer of deze persoon cliënten heeft. Vul anders het aantal in, of 0.";
    case "without-clients":
      return "Krijgt deze persoon nu geen cliënten, haal de uren dan weg of vul ze in bij verzuim.";
    case "absent-in-words":
      return "Telt deze persoon nu niet mee, haal de uren dan weg of vul ze in bij verzuim.";
    case "meaning-in-looks":
      return "Zet in een kolom wat de opmaak betekent, en haal weg wie of wat niet meer meetelt.";
    case "marked-out":
      return "Controleer deze cellen, en haal de streep of de kleur weg als het toch mee moet tellen.";
    case "marked-partly":
      return "Controleer deze cellen, en streep of kleur de hele naam of het hele nummer als de regel niet meer meetelt.";
    case "struck-unread":
      return "Controleer of er iemand of iets meetelt met een streep erdoor. Haal die weg, of zet in een kolom wat de streep betekent.";
    case "hours-in-notes":
      return "Controleer de uren. Zet ze liever in een kolom ‘Uren per week’.";
    case "unclear-notes":
      return "Zet de uren van nu in een kolom ‘Uren per week’, of laat in de opmerking alleen die staan.";
    case "outside-total":
      return "Haal hun rij weg als ze niet meer bij het team horen. Tellen ze wel mee, pas dan het totaal aan.";
    case "total-without":
      return "Controleer of deze mensen nog bij het team horen. Haal hun rij anders weg.";
    case "loose-number":
      return "Vul alleen het getal in als er een ander aantal bedoeld is.";
    case "mean-of-weeks":
    case "mixed-units":
      return "Klopt dat niet, vul dan overal uren per week in.";
    case "odd-name":
      return "Vul een naam in, of haal de rij weg als die niet mee moet tellen.";
    case "joined-name":
      return "Schrijf de naam overal hetzelfde als het iemand anders is.";
    case "list-differs":
      return "Pas de tabel aan, of kies onder Gegevens dat de lijst geldt.";
    case "list-waiting":
    case "list-partners":
      return "Kies onder Gegevens of ze meetellen.";
    case "list-ended":
      return "Kies onder Gegevens of ze toch meetellen.";
    case "list-later":
      return "Maak de datum leeg bij wie toch mee moet tellen.";
    case "list-duplicates":
    case "list-examples":
    case "list-repeats":
      return "Controleer of dit dezelfde cliënten zijn; geef anders elk een eigen nummer.";
    case "list-unassigned":
      return "Kies onder Gegevens of ze worden meeverdeeld.";
    case "list-proposed":
      return "Schrijf de naam zonder vraagteken bij wie de cliënt al heeft.";
    case "list-outside":
      return "Zet deze naam met uren in de formatie, of zet de cliënten bij iemand anders.";
    case "list-unknown-names":
      return "Schrijf de namen in de lijst zoals ze bij het team staan, of zet de codes in een kolom naast de namen van het team.";
    case "list-left-out":
      return "Geef het blad of de titel een andere naam als het wel mee moet tellen.";
    case "lists-added":
      return "Controleer of geen cliënt in meer dan één lijst staat.";
    case "list-beside":
      return "Zet ‘Cliëntnummer’ boven de kolom met nummers als het cliënten zijn.";
    case "list-uncounted":
      return "Zijn het cliënten, zet dan ‘Cliëntnummer’ en ‘Klantmanager’ boven die kolommen, of wijs de lijst aan. Hoort de lijst er niet bij, verberg dan het blad.";
    case "list-odd-rows":
      return "Zet in een kolom ‘Klantmanager’ bij elke rij van wie de cliënt is.";
    case "few-clients":
    case "clients-with-one":
    case "read-in-messages":
      return "Lees de berichten na, en zet namen, uren en aantallen in een tabel.";
    case "list-of-cards":
      return "Controleer bij elke naam het aantal cliënten. Wijs de cellen aan als er andere bedoeld zijn.";
    case "moments-added":
      return "Controleer welke rijen van de peildatum zijn, en wijs alleen die aan.";
    case "deduction-unused":
      return "Vul in die kolom uren per week in als ze van de contracturen af moeten.";
    case "without-hours":
      return "Vul de uren per week in als deze persoon bij het team hoort.";
    case "numbers-counted":
      return "Controleer of elk nummer één cliënt is. Wijs anders cellen met aantallen aan.";
    case "stand-worked-out":
      return "Zet er een kolom met de stand van de peildatum bij als dit niet klopt.";
    case "list-names-alone":
    case "list-hidden":
      return "Controleer of deze rijen mee moeten tellen. Haal ze anders weg.";
    case "list-by-letter":
    case "list-by-digit":
    case "list-by-colour":
      return "Zet in de lijst een kolom met de klantmanager als dat niet klopt.";
    case "list-other-dates":
      return "Zet ‘Einddatum’ boven de kolom als dat zo is.";
    case "caseworkers-in-turn":
      return "Kies een andere peildatum als een eerdere of latere kolom moet gelden.";
    case "second-caseworker":
      return "Haal de andere kolom weg of geef die een andere kop als de verkeerde telt.";
    case "other-team":
    case "several-teams":
      return "Klopt dat niet, wijs dan de namen en uren van uw team aan, en kies bij de cliënten de kolom van hun lijst of tabel.";
    case "list-ended-but-date-later":
    case "list-active-but-date-past":
    case "list-date-unreadable":
    case "list-status-unknown":
      return "Kies onder Gegevens of ze meetellen, of verbeter de status of de datum in de lijst.";
    case "list-codes-unknown":
      return "Kies onder Gegevens welke meetellen, of zet op een blad naast elke code wat die betekent.";
    case "list-two-caseworkers":
      return "Kies onder Gegevens bij wie ze tellen, of zet elke cliënt bij één klantmanager.";
  }
}

/** "Noord!C3 + Zuid!C4" */
function added(places: readonly string[]): string {
  return places.join(" + ");
}

function placesInWords(places: readonly string[], inOne = listOf): string {
  const rest = places.length - namedPlaces;
  if (rest <= 0) return inOne(places);
  return inOne([...places.slice(0, namedPlaces), rest === 1 ? "nog 1 cel" : `nog ${rest} cellen`]);
}
