import { remembered } from "../../../kernel/remembered";
import { sieveOf } from "../../values/sieve";
import { plainWords } from "../../values/words";

/**
 * The words that speak for and against a meaning, as they stand in headers, labels and cells, compared by `plainWords`. A stem ends on "*". Dutch,
 * English and the abbreviations of both. Words are evidence and never decide by themselves.
 */
const words = {
  name: "naam namen wie klantman* km kms kmer kmers consulent* *consulent *consulenten cons medewerk* mdw mdws medew collega* *coach *coaches regisseur* regievoerder* casemanag* casusreg* *begeleider* behandel* beh eigenaar contactpersoon teamlid* teamleden werknemer* persoon personen professional* adviseur* houder caseloadhouder inhuurkracht* externe externen rijlabels functionaris uitvoerder* name names employee* staff associate* worker* advisor* adviser* caseworker* manager* officer* colleague* member* owner person rep",
  clientName:
    "client klant inwoner* deelnemer* kandidaat clientnaam klantnaam achternaam voornaam voorletters roepnaam customer",
  hours:
    "uur uren u *uren *uur fte ftes wtf contract* dienstverband aanstelling* formatie inzet inzetbaar* werkweek werktijd deeltijd* parttime* dt* omvang hours hour hrs hr hpw capacity schedule",
  count:
    "client* cl klant* casel* dossier* dss zaken zaak uitkering* traject* bestand volume cases case lopend* kandidat* deelnemers inwoners huishoudens onderhanden customers files load",
  kind: "werk zorg inkomen participatie participatiewet pw p-wet ioaw ioaz bbz bijstand schuldhulp schuldhulpverlening inburgering licht* gewoon normaal middel zwaar zware",
  number: "eindstand aant aantal* # n nu actueel count counts number open stand huidig* current",
  notCount:
    "plafond* bovengrens ondergrens richtgetal* norm* streef* max* min minim* doel* target* gewenst* nieuw* instroom* ingestroomd* uitstroom* uitgestroomd* verschil* saldo mutatie* nr nummer* id schaal leeftijd* lft verlof* ziek* verzuim overuren overwerk projecturen neven* ratio gem gemid* kamer tel telefoon* toestel kosten bedrag* budget* salaris postcode wachtlijst* vorig* oud oude plan planning begroot* prognose verwacht* rekenkundig* evenredig* rato theoretisch* voorstel* index afwijking* gesloten beeindigd* afgesloten haalba* ideaal ideale wens* average avg difference previous planned proposed expected score bsn jaar contacten contactmomenten gesprekken gesproken plaatsing* rang volgorde prioriteit gewicht* gewogen weging* punten zwaarte telt-niet-mee tellen-niet-mee niet-meegeteld beschikb* plek* vrij vrije ruimte available beginstand* begin-stand startstand",
  notHours:
    "instroom* uitstroom* aanmelding* mutatie* leeftijd* lft geboren geboorte* schaal kamer toestel telefoon* tel postcode duur doorlooptijd looptijd norm* streef* max* min minim* doel* gewenst* nieuw* verschil* saldo verlof* ziek* verzuim* overuren overwerk project* neven* taakuren intake* vergader* reis* ratio kosten bedrag* tarief* vorig* oud oude begroot* begroting* budget* per-client rato evenredig* rekenkundig* leave overtime target travel indirect* afwezig* inwerk* client* klant* nodig benodigd* opleiding* scholing* training* aftrek",
  role: "functie* rol role function job-title soort type",
  otherText:
    "status* trede* fase wijk* gebied regio team afdeling opmerking* toelichting notitie* bijzonderheden taal regeling doelgroep* datum* date functie* rol soort onderdeel type locatie mail email adres telefoon categorie reden niveau thema taak taken neventa* maand periode jaar week month bureau uitzendbureau detacheerder detacheringsbureau leverancier",
  end: "eind* *einde uitstroom* uitgestroomd beeindig* afgesloten sluitdatum sluiting* tot t-m uit-dienst vertrek* vertrokken closed end ended closing leaving exit afsluit* afgemeld",
  start:
    "begin* start* ingang* instroom* aanvang* sinds vanaf aangemeld* aanmeld* toegewezen intake* in-dienst opened registered from",
  status: "status* stand fase toestand state actief active lopend situatie",
  clientNumber:
    "clientnr clientnummer client-nr client-nummer clientid client-id klantnr klantnummer klant-nr klant-nummer klantid klant-id dossiernr dossiernummer dossier-nr dossier-nummer dossierid dossier-id zaaknr zaaknummer nr nummer client-no client-number case-id case-number case-no id customer-id clientcode klantcode uitkeringsnr uitkeringsnummer dossier",
  serviceNumber: "bsn burgerservice* sofi*",
  birth: "geb gebd* gebjaar geboren geboort* gd birth* dob",
  total:
    "totaal totalen tot eindtotaal eindaantal totaal-generaal som sum samen tezamen total totals grand-total opgeteld optelling alles hele heel gehele geheel gezamenlijk sigma subtotaal subtotalen subtotal waarvan w-v",
  notARow:
    "gemiddeld* gem norm* max* min minimum verschil* percentage per-fte streef* minimaal minimale vereist* benodigd* mediaan average mean median beschikbaar nodig doel* bezet bezetting* ruimte formatieruimte toegestane toegestaan tekort overschot uren-per volledige voltijd fulltime werkweek",
  nobody:
    "niemand niet-toegewezen niet-toebedeeld niet-ingedeeld niet-verdeeld onverdeeld onbekend geen pool flexpool wachtlijst werkvoorraad leeg ntb n-t-b nnb n-n-b nvt n-v-t nader-te-bepalen nog-te-verdelen nog-toe-te-wijzen nog-toe-te-delen nog-in-te-delen zonder* overig overige poort unassigned none unknown open waiting* te-verdelen diversen",
  vacancy:
    "vacature* vac openstaand* nog-te-werven te-werven nog-te-benoemen vacancy vacant nieuwe-collega inhuur-gezocht werving",
  noCaseload:
    "teamleid* teammanager* *coordinator* manager administrat* secretar* stagiair* stage kwaliteitsmedewerk* beleid* afdelingshoofd leidinggevende directeur management ondersteun* teamassistent* jurist* applicatiebeheer* team-lead teamlead lead supervisor admin intern trainee-admin",
  leaving:
    "uit-dienst vertrokken vertrekt pensioen weg gestopt stopt einde eind eindigt tot t-m left leaves leaving ends",
  dayOff: "vrij v rv adv atv roostervrij verlof off",
  absent:
    "ziek* verlof zwanger* ouderschapsverlof zorgverlof sabbatical re-integr* afwezig* geschorst non-actief sick leave",
  changing: "afwezig* verlof *verlof vakantie nieuwe-uren nieuwe-contracturen nieuw-aantal-uren uren-nieuw nieuwe-fte",
  otherMatter:
    "verlof* verzuim* vakantie* bereikba* telefoonlijst* telefoonnummer* begroting* leave holiday* absence* budget phone*",
  filler:
    "de het een in op dit dat van voor per bij en of met behandeling huidig* actueel* nu moment lopend* actie* totaal team km klantmanager* medewerker* consulent* stand peildatum current active all",
  area: "postcode* wijk* buurt* gebied* regio* gemeente* kern kernen stadsdeel stadsdelen doelgroep* portefeuille* thema* project* taakveld* aandachtsgebied* district* area* neighbourhood*",
  waiting: "wachtlijst op-wachtlijst aangemeld nog-toe-te-wijzen waiting waiting-list",
  closed:
    "beeindig* afgesloten gesloten uitgestroomd uitgevallen uitval uitgeschreven inactief niet-actief vervallen uit-bestand gestopt stopgezet closed ended inactive terminated archived dossier-gesloten afgerond* archief gearchiveer* afgewezen geweigerd ingetrokken geannuleerd overleden verhuisd telt-niet-mee buiten-behandeling niet-in-behandeling completed rejected cancelled withdrawn",
  running: "telt-mee actief lopend open in-behandeling in-traject active running current lopende in-zorg",
  oldCopy:
    "vervallen verouderd oud oude archief kopie backup vorig* concept voorbeeld sjabloon* template test ter-info ter-informatie ter-kennisname old copy archive draft",
} as const;

export type Words = keyof typeof words;

interface Stems {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly ends: readonly string[];
  readonly phrases: readonly string[];
}

const stems: Readonly<Record<Words, Stems>> = Object.fromEntries(
  Object.entries(words).map(([group, list]) => [group, stemsOf(list.split(" "))]),
) as Record<Words, Stems>;

function stemsOf(list: readonly string[]): Stems {
  const phrases = list.filter((one) => one.includes("-"));
  const single = list.filter((one) => !one.includes("-"));
  return {
    whole: new Set(single.filter((one) => !one.includes("*"))),
    starts: single.filter((one) => one.endsWith("*")).map((one) => one.replaceAll("*", "")),
    ends: single.filter((one) => one.startsWith("*")).map((one) => one.replaceAll("*", "")),
    phrases: phrases.map((one) => one.replaceAll("-", " ").replace("*", "")),
  };
}

export const plain = remembered((text) => plainWords(text) || (text.trim().startsWith("#") ? "#" : ""));

const groups = Object.keys(words) as Words[];
const signOf = Object.fromEntries(groups.map((group, at) => [group, 1 << at])) as Readonly<Record<Words, number>>;
const sieve = sieveOf(groups.map((group) => ({ words: needlesOf(stems[group]) })));

function needlesOf({ whole, starts, ends, phrases }: Stems): string[] {
  const longest = (phrase: string): string => {
    const parts = phrase.split(" ").map((word, at, all) => (at < all.length - 1 ? ` ${word} ` : ` ${word}`));
    return parts.reduce((one, other) => (other.length > one.length ? other : one));
  };
  return [
    ...[...whole].map((word) => (word === "#" ? word : ` ${word} `)),
    ...starts.map((stem) => ` ${stem}`),
    ...ends.map((stem) => `${stem} `),
    ...phrases.map(longest),
  ];
}

/** Of most texts a look tells that none of their words belongs to the group. */
function mayBeOf(group: Words, text: string): boolean {
  return (sieve(text) & signOf[group]) !== 0;
}

/** Whether a word of the text belongs to one of the groups. */
export function speaksOfAny(wanted: readonly Words[], text: string): boolean {
  const signs = sieve(text);
  return signs !== 0 && wanted.some((group) => (signs & signOf[group]) !== 0 && speaksOf(group, text));
}

/** Whether a word of the text belongs to the group. */
export function speaksOf(group: Words, text: string): boolean {
  if (!mayBeOf(group, text)) return false;
  const said = plain(text);
  return said !== "" && (text.includes("#") ? matches(group, `${said} #`) : matches(group, said));
}

function matches(group: Words, said: string): boolean {
  const { whole, starts, ends, phrases } = stems[group];
  return (
    said
      .split(" ")
      .some(
        (word) =>
          whole.has(word) ||
          starts.some((stem) => word.startsWith(stem)) ||
          ends.some((stem) => word.length > stem.length && word.endsWith(stem)),
      ) || phrases.some((phrase) => ` ${said} `.includes(` ${phrase}`))
  );
}

/** Whether the text says this and nothing else: "Wachtlijst", not "Wachtlijst van Anne". */
export function saysOnly(group: Words, text: string): boolean {
  if (!mayBeOf(group, text)) return false;
  const said = plain(text);
  const { whole, starts, phrases } = stems[group];
  return (
    whole.has(said) || phrases.includes(said) || (!said.includes(" ") && starts.some((stem) => said.startsWith(stem)))
  );
}

/** Whether the text opens with a word of the group: "Vacature trainee", "Totaal team Werk". */
export function opensWith(group: Words, text: string): boolean {
  if (!mayBeOf(group, text)) return false;
  const said = plain(text);
  const first = said.split(" ")[0] ?? "";
  const { whole, starts, phrases } = stems[group];
  return (
    whole.has(first) ||
    starts.some((stem) => first.startsWith(stem)) ||
    phrases.some((phrase) => said === phrase || said.startsWith(`${phrase} `))
  );
}
