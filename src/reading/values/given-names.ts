import { nameKey } from "./person-names";

/**
 * Given names that are common among people who work for Dutch municipalities, from the own knowledge of the field. A capital proves nothing in running text:
 * projects, agencies and towns have one too. So a name that no table has must be one of these, or be said to be somebody's.
 */
const givenNames: ReadonlySet<string> = new Set(
  `aad aafke aaltje abdel abdellah abdul abdullah achmed ad ada adam adinda adri adriaan adriana afke agnes ahmed ahmet aicha aida aisha albert
  alberto alex alexander alexandra ali alice alida alie alies alina aline amal amanda amber amin amina amir amira an ana andre andrea andreas andries
  angela angelique anika anil anita anja anke ankie ann anna annabel annalies anne anneke annelieke annelies annemarie annemiek annemieke annet
  annette annie annika anouk anthony antoine antoinette anton antonia antonio antoon ari arie arjan arjen arjun arman armand arnaud arno arnold
  arnoud aron arthur artur ashley asli astrid august ayla aylin ayoub ayse aziz aziza bahar barbara bart bas bastiaan bea ben benjamin bennie benno
  berend bernadette bernard berry bert bertha bertus bianca bilal birgit bjorn bob bonnie boris boudewijn bram brechtje brenda brian brigitte britt
  bruno burak burcu caitlin carin carina carine carla carlijn carlo carlos carmen carola carolien carolina caroline casper cassandra catharina
  catherine cecile cees celine cem chantal charles charlotte chris christa christel christiaan christian christien christina christine cindy claire
  clara claudia coby coen colette conny constant cor cora corien corina corine cornelia cornelis corrie cristina cynthia daan daisy dalia dana daniel
  daniela danielle danny daphne daria dave david davy debbie deborah deniz dennis derk derya desiree diana dick diederik diego dilan dilek dimitri
  dineke dino dion dirk dominique don donna dora doreen dorien doris dorothea dorothee douwe dries duygu dylan ebru eda eddy edgar edith edo eduard
  edward edwin eefje eelco eelke egbert ela elena eli elias elif eline elisa elisabeth elise elizabeth elke ella ellen ellie elly els elsa elsbeth
  elske emel emiel emil emilia emilie emine emma emmy emre engin enrico eric erica erik erika erna ernst erwin esmee esra esther eva evelien eveline
  evelyn evert evi ewa ewout ezra fabian faisal farah farid farida fatih fatiha fatima fatma felix femke fenna ferdinand ferry fieke fien filip fleur
  floor floortje florian floris fons fouad fouzia francis francisca franciscus frank frans fred frederik frederique freek frits gabi gabriel gabriela
  gabrielle gea geert geertje geertruida gemma gerard gerben gerda gerhard gerjan gerrie gerrit gert gertjan gijs gijsbert gilbert gina glenn greet
  greetje greta griet guido guus gwen habiba hafida hajar hakan hakim halil halima hamid hamza han hanan hande hanna hannah hanneke hannie hanny hans
  harald harm harmen harold harrie harriet harry hasan hasna hatice hayat heidi hein heleen helen helena helene helga helma hendrik hendrika henk
  hennie henny henri henrieke henriette herman hermine hester hetty hilal hilde hind hubert hugo hulya hussein ian ibrahim ida ien ikram ilham ilona
  ilse imad imane imke imran ina indra ineke inge ingeborg ingrid irena irene iris irma isaac isabel isabella isabelle ismael ismail ivan ivana ivar
  ivo ivonne iza jaap jack jacob jacoba jacoline jacomijn jacqueline jacques jade jaime jakob jamal james jamie jamila jan jana jane janet janette
  janine janna janne janneke jannes jannie jantien jantine jantje jarno jasmijn jasmin jasper jawad jay jean jeannette jeannine jef jeffrey jelle
  jelmer jennifer jenny jens jeroen jerry jesse jessica jet jetske jettie jill jim jimmy jip jitske jo joachim joan joanna joanne job jochem jody
  joep joey johan johanna johannes john johnny jolanda jolande jolanta jolien joliene jolijn jonas jonathan joop joost jordy jorien joris jorn jos
  jose josee josef josephine joshua josien josine josje jouke joyce judith julia julian juliana julie juliette jurgen jurjen jurre justin justine
  kaan kadir kamil kamila karel karen karim karima karin karlijn kasia kasper katarina katarzyna kate kathleen katinka katja kees kelly kelvin ken
  kenneth kerem kevin khadija khaled khalid kiki kim kirsten kitty klaartje klaas koen koenraad koos koray krijn krista kristel kristian kristina
  kyra lana lara larissa lars laura laurens laurien lea leander leen leila leo leon leona leonie leonoor lex leyla lia lian lianne lidia lidwien lidy
  lieke liesbeth lieve lily lina linda linde lindsay linsey lisa lisan lisanne liselotte liset lisette livia lizzy loek loes lonneke lotte lou louis
  louisa louise lubna luc luca lucas lucia lucie lucy luis luna luuk lydia lynn maaike maarten maartje mabel madeleine madelon magda mahmoud majid
  malika malou manal mandy manon manuel manuela mara marc marcel marcella marco marga margaret margareta margo margot margreet margriet maria mariam
  marian marianne marie marieke mariella marielle marije marijke marijn marijne marika marina marinka marinus mario marion marit marita marius marja
  marjan marjo marjolein marjolijn marjon mark marko marleen marlene marlies marlise marloes marlon marnix martha marthe martien martijn martin
  martina martine martje mary maryam mathijs mathilde mats matthijs maud maura maureen maurice maurits max maxime mayke mehdi mehmet meike melanie
  melek melike melissa melvin menno merel merlijn mert merve meryem mia michael michal michel michele michelle michiel micky miek mieke mien miep
  miguel mijke mike mila milan milena milou mina minke mira miranda miriam mirjam mirte mirthe mirza mohamed mohammed moniek monika monique morad
  mounir mourad murat mustafa myriam myrna myrte myrthe nabil nada nadia nadine nahid naima najat najib nancy nanda nanette naomi nasim nasira
  natalia natalie natasha natasja nathalie nathan nawal nel nelleke nellie nelly neslihan nick nicky nicolaas nicole nicolette nicolien nicoline niek
  nieke niels nienke nikita nikki nina noa noah noel noelle noor noortje nora nordin norma noud nouria nuray nurcan nuria olaf olga olivia olivier
  omar onno orhan oscar oumaima ozge ozlem pablo pamela pascal pascalle patricia patrick paul paula paulien pauline pawel pedro peggy peter petra
  petronella phil philip philippe pien pierre piet pieter pieternel pim pinar piotr pleun priscilla puck quincy quinten rabia rachel rachid rachida
  rafael ralf ralph ramazan ramon ramona randy raoul raquel rashid raymond rebecca regina reina reinder reinier reinout remco remi renata renate
  renato rene renee rens renske reza rhea ria riad rian rianne rick rico rik rina rineke rita rob robbert robert roberta roberto robin roderick roel
  roeland roelien roelof rogier roland rolf rolien romy ron ronald ronnie roos roosje rosa rosalie rosanne rosemarie rosita rowan roxanne roy ruben
  rudi rudolf rudy rutger ruth ruud ryan saar saartje sabah sabina sabine sabrina safia sahar said saida salim salima salma salome sam samantha samir
  samira samuel san sander sandra sanna sanne sara sarah sarita sascha saskia sebastiaan sebastian selin selma semra serap serge serhat sevda sevgi
  shanna shannon sharon shirley sibel siebe siebren siem sietse sietske sigrid silke silvia simon simone simran sinan sjaak sjaan sjoerd sjors
  sjoukje sofia sofie sonia sonja sophia sophie soraya souad soufiane stan stef stefan stefanie stella stephan stephanie steven stijn sue suleyman
  suzan suzanne suze sven swen sylvana sylvia tamara tanja tanya tara tarik tatiana ted tess tessa teun teunis teus thea theo theodora thijs thirza
  thomas tijmen tijn tijs tim timo tina tine tineke titia tjeerd tjitske tobias toine tom tomasz ton tonnie tonny toon toos trees trijntje trudie
  trudy truus tulay udo ugur umit umut ursula valentijn valentina valerie vanessa vera veronica veronique victor vincent viola virginia vivian walter
  wanda wendelien wendy wessel wiebe wieke wijnand wil wilbert wilco wilfred wilhelm wilhelmina wilke willeke willem willemien willemijn wilma wim
  winnie wouter xander xandra yara yasemin yasin yasmin yasmina yassin yassine yavuz yolanda yolande youri youssef yunus yusuf yvette yvonne zahra
  zakaria zara zehra zeynep zineb zoe zohra`
    .split(/\s+/)
    .map(nameKey),
);

/** Whether a name begins with a given name: "Pieter", "Anne-Marie", "Sanne de Boer". */
export function hasGivenName(name: string): boolean {
  const [first = ""] = nameKey(name).split(" ");
  return givenNames.has(first);
}

/** "Jolanda" of "Gesprek Jolanda", as a sheet may be called; null where no given name stands behind a word that is none. */
export function calledBehind(text: string): string | null {
  const [, lead = "", name = ""] = /^\s*(\p{L}{3,})\s+(\p{L}{2,})\s*$/u.exec(text) ?? [];
  return name !== "" && hasGivenName(name) && !hasGivenName(lead) ? name : null;
}

/** "Anja Schouten (36 uur)" of "JONGEREN 18 T/M 26 – Anja Schouten (36 uur)": whoever alone has a given name, behind the last dash. */
export function behindTopic(text: string): string {
  const [, topic = "", behind = ""] = /^(.*)\s[-–—|]\s+(\p{L}.*)$/su.exec(text) ?? [];
  return hasGivenName(behind) && !hasGivenName(topic) ? behind : text;
}
