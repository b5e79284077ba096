import type { VerbFacts } from '../from-tables/tables'
import { converb, finite, infinitive, partsOf, past, present, type VerbEntry } from '../slavic/conjugate'
import { guessByEndings } from '../slavic/guess-verb'
import { reportingVerbs, type VerbLists, verbTable } from '../slavic/verb-table'

/** *powiedzieć* → *powiedział, powiedziała, powiedziało, powiedzieli, powiedziały*. */
function pastForms(lemma: string): string[] {
  const stem = lemma.slice(0, -2)
  if (lemma.endsWith('eć')) return ['ał', 'ała', 'ało', 'eli', 'ały'].map((ending) => stem + ending)
  if (lemma.endsWith('ąć')) return ['ął', 'ęła', 'ęło', 'ęli', 'ęły'].map((ending) => stem + ending)
  const vowel = lemma.at(-2) ?? ''
  return ['ł', 'ła', 'ło', 'li', 'ły'].map((ending) => stem + vowel + ending)
}

/** *podano*, *poinformowano*, *ogłoszono*: one said. */
const impersonalForm = (lemma: string): string =>
  lemma.endsWith('ić') ? `${lemma.slice(0, -2).replace(/ś$/, 'sz')}iono` : `${lemma.slice(0, -2)}ano`

const impersonal = (form: string): VerbEntry => [form, finite(form, null)]

/** The perfective aspect: its present is the future, and stays out. */
function perfective(written: string): VerbEntry[] {
  const [lemma, own] = partsOf(written)
  return [
    [lemma, infinitive(lemma)],
    ...past(lemma, own.length > 0 ? own : pastForms(lemma)),
    impersonal(impersonalForm(lemma)),
  ]
}

/** *informować* → *informuje, informują*; *dodawać* → *dodaje, dodają*; *pytać* → *pyta, pytają*; *mówić* → *mówi, mówią*. */
function presentOf(lemma: string): [string, string] {
  const stem = lemma.slice(0, -2)
  if (/[oy]wać$/.test(lemma) && !/(?:bywać|zywać|grywać)$/.test(lemma))
    return [`${lemma.slice(0, -4)}uje`, `${lemma.slice(0, -4)}ują`]
  if (/dawać$/.test(lemma)) return [`${lemma.slice(0, -3)}je`, `${lemma.slice(0, -3)}ją`]
  if (/[iy]ć$/.test(lemma))
    return lemma.endsWith('yć')
      ? [`${stem}y`, `${stem}ą`]
      : [`${stem}i`, `${stem}${/(?:[cdsr]z|[cżl])$/.test(stem) ? 'ą' : 'ią'}`]
  return [`${stem}a`, `${stem}ają`]
}

/** The imperfective aspect; its present may stand behind a colon. */
function imperfective(written: string): VerbEntry[] {
  const [lemma, own] = partsOf(written)
  const [one = '', several = ''] = own.length > 0 ? own : presentOf(lemma)
  return [
    [lemma, infinitive(lemma)],
    ...present(lemma, [one, several]),
    ...past(lemma, pastForms(lemma)),
    [`${several}c`, converb(lemma)],
    impersonal(impersonalForm(lemma)),
  ]
}

const lists: VerbLists = {
  perfective: {
    said: `oskarżyć powiedzieć stwierdzić oświadczyć ogłosić poinformować przekazać podać dodać podkreślić zaznaczyć
  wyjaśnić tłumaczyć wytłumaczyć napisać zauważyć wskazać ocenić przyznać odpowiedzieć spytać zapytać zapewnić zapowiedzieć
  ostrzec:ostrzegł,ostrzegła,ostrzegło,ostrzegli,ostrzegły przypomnieć uzasadnić skomentować potwierdzić zaprzeczyć
  zdementować opowiedzieć opisać zrelacjonować doprecyzować sprecyzować uściślić dopowiedzieć zasugerować
  zadeklarować przekonać zwrócić wyznać wyrazić odnieść:odniósł,odniosła,odniosło,odnieśli,odniosły odpisać
  odeprzeć:odparł,odparła,odparło,odparli,odparły zażartować żartować zakończyć podsumować zacytować wspomnieć nadmienić
  wymienić zaapelować wypowiedzieć ujawnić obwieścić krzyknąć wykrzyknąć szepnąć rzucić zripostować zastrzec:zastrzegł,zastrzegła,zastrzegło,zastrzegli,zastrzegły
  zarzucić oszacować prognozować uznać zameldować zaalarmować opublikować zdradzić zwierzyć rzec:rzekł,rzekła,rzekło,rzekli,rzekły
  zauważyć skwitować spuentować skonstatować zreasumować pochwalić podziękować poskarżyć wtrącić zgłosić uspokoić
  oznajmić odkryć ustalić wykryć zeznać uciąć dopytać dociec:dociekł,dociekła,dociekło,dociekli,dociekły przestrzec:przestrzegł,przestrzegła,przestrzegło,przestrzegli,przestrzegły`,
    promised: `obiecać zaproponować zażądać poprosić zaprosić wezwać:wezwał,wezwała,wezwało,wezwali,wezwały
  doradzić poradzić zalecić zagrozić przysiąc:przysiągł,przysięgła,przysięgło,przysięgli,przysięgły nakazać polecić zobowiązać`,
    called: 'oskarżyć zarzucić nazwać:nazwał,nazwała,nazwało,nazwali,nazwały określić scharakteryzować okrzyknąć',
    other: `wykluczyć dojść:doszedł,doszła,doszło,doszli,doszły zostać zacząć wziąć dać:dał,dała,dało,dali,dały przyjść:przyszedł,przyszła,przyszło,przyszli,przyszły
  wyjść:wyszedł,wyszła,wyszło,wyszli,wyszły wejść:wszedł,weszła,weszło,weszli,weszły dojść:doszedł,doszła,doszło,doszli,doszły
  pójść:poszedł,poszła,poszło,poszli,poszły znaleźć:znalazł,znalazła,znalazło,znaleźli,znalazły zginąć umrzeć:zmarł,zmarła,zmarło,zmarli,zmarły
  otrzymać dostać:dostał,dostała,dostało,dostali,dostały otworzyć zamknąć przyjąć zdecydować zrobić zbudować podpisać zobaczyć
  spotkać okazać wrócić pojawić trafić zatrzymać aresztować wprowadzić wygrać przegrać strzelić wybrać powołać wysłać kupić
  sprzedać uruchomić wykryć zniszczyć zaatakować pokazać wynieść:wyniósł,wyniosła,wyniosło,wynieśli,wyniosły spaść:spadł,spadła,spadło,spadli,spadły
  wzrosnąć:wzrósł,wzrosła,wzrosło,wzrośli,wzrosły obniżyć zwiększyć wystąpić omówić odmówić ucierpieć zająć rozpocząć zakończyć
  przyjechać pojechać wyjechać`,
  },
  imperfective: {
    said: `uśmiechać śmiać:śmieje,śmieją ripostować spodziewać podejrzewać oskarżać mówić twierdzić informować przekazywać:przekazuje,przekazują podawać dodawać podkreślać zaznaczać
  wyjaśniać tłumaczyć:tłumaczy,tłumaczą pisać:pisze,piszą zauważać wskazywać:wskazuje,wskazują oceniać przyznawać:przyznaje,przyznają
  odpowiadać pytać zapewniać zapowiadać ostrzegać przypominać uzasadniać komentować potwierdzać zaprzeczać opowiadać
  opisywać:opisuje,opisują relacjonować precyzować sugerować deklarować przekonywać:przekonuje,przekonują wyznawać:wyznaje,wyznają
  uważać sądzić:sądzi,sądzą ogłaszać oznajmiać żartować podsumowywać cytować wspominać apelować ujawniać alarmować
  donosić:donosi,donoszą zarzucać argumentować szacować prognozować uznawać:uznaje,uznają meldować publikować
  wierzyć:wierzy,wierzą przewidywać:przewiduje,przewidują obawiać spekulować dowodzić:dowodzi,dowodzą przestrzegać kwitować zdradzać
  narzekać żalić:żali,żalą dziwić:dziwi,dziwią oburzać martwić:martwi,martwią chwalić:chwali,chwalą irytować denerwować ubolewać pocieszać wspominać wzdychać żartować ironizować skarżyć:skarży,skarżą cieszyć:cieszy,cieszą powtarzać utrzymywać:utrzymuje,utrzymują wymieniać nawoływać:nawołuje,nawołują
  kontynuować konstatować myśleć:myśli,myślą liczyć:liczy,liczą ujawniać powiadamiać`,
    promised: `obiecywać:obiecuje,obiecują proponować żądać prosić:prosi,proszą wzywać doradzać radzić:radzi,radzą
  zalecać grozić:grozi,grożą nalegać domagać postulować rekomendować`,
    called: 'oskarżać zarzucać nazywać określać',
    other: `zwracać ukrywać:ukrywa,ukrywają wyrażać wykluczać kryć:kryje,kryją pracować robić mieć:ma,mają wiedzieć:wie,wiedzą znać żyć:żyje,żyją iść:idzie,idą stać:stoi,stoją
  grać prowadzić dawać brać:bierze,biorą otrzymywać rozumieć:rozumie,rozumieją widzieć:widzi,widzą patrzeć:patrzy,patrzą czekać szukać
  kupować sprzedawać budować planować działać istnieć:istnieje,istnieją zaczynać wychodzić przychodzić stanowić leżeć:leży,leżą
  rosnąć:rośnie,rosną pozwalać pomagać próbować starać używać dotyczyć:dotyczy,dotyczą należeć:należy,należą trwać uczyć
  występować mieszkać kryć:kryje,kryją siedzieć:siedzi,siedzą chodzić:chodzi,chodzą utykać kierować rządzić:rządzi,rządzą zamierzać:zamierza,zamierzają jechać:jedzie,jadą odbywać uczestniczyć`,
  },
  impersonal: `wynika wynikało czytamy podano napisano poinformowano przekazano dodano podkreślono zaznaczono wyjaśniono
  ogłoszono stwierdzono zapowiedziano wskazano zapewniono przypomniano ustalono powiedziano uznano oceniono poinformowano
  zaznaczano podawano informowano`,
}

const modals: VerbEntry[] = [
  ...present('móc', ['może', 'mogą'], 'modal'),
  ...past('móc', ['mógł', 'mogła', 'mogło', 'mogli', 'mogły'], 'modal'),
  ...present('musieć', ['musi', 'muszą'], 'modal'),
  ...past('musieć', ['musiał', 'musiała', 'musiało', 'musieli', 'musiały'], 'modal'),
  ...present('chcieć', ['chce', 'chcą'], 'modal'),
  ...past('chcieć', ['chciał', 'chciała', 'chciało', 'chcieli', 'chciały'], 'modal'),
  ...past('powinien', ['powinien', 'powinna', 'powinno', 'powinni', 'powinny'], 'modal'),
  ...['można', 'należy', 'trzeba', 'wolno', 'warto'].map(
    (form): VerbEntry => [form, finite(form, null, null, 'modal')],
  ),
  ...present('być', ['będzie', 'będą'], 'future'),
  ...present('być', ['jest', 'są'], 'passive'),
  ...past('być', ['był', 'była', 'było', 'byli', 'były'], 'passive'),
]

export const verbs: Map<string, VerbFacts> = new Map([...verbTable(lists, { perfective, imperfective }), ...modals])

export const reporting = reportingVerbs(lists, [
  'dać do zrozumienia',
  'dać znać',
  'dawać do zrozumienia',
  'zwrócić uwagę',
  'zwracać uwagę',
  'dojść do wniosku',
  'wyrazić nadzieję',
  'wyrażać nadzieję',
  'nie ukrywać',
  'nie wykluczać',
  'nie wykluczyć',
  'nie kryć',
])

const NOUNS =
  /(?:(?:artykuł|tytuł|kapitał|materiał|generał|kanał|sygnał|finał|kwartał|skandał|żywioł|kościół|zespół|szczegół)(?:u|y|a|em|ów|om|ach|ami)?|wiadomo|kontroli|doskonały|wspaniały|światło|źródło|skrzydło|krzesło|kolano)$|^(?:pod|roz|prze|u|od|wy)?dział$|^(?:ogół|siła|szkoła|skała|chwała|chwili|sali|woli|roli|fali|skali|kolei|stali|ali|rano|siano|miano|grono|siedlisko|piano|płeć|sieć|chęć|pamięć|nić|koszula|cały|biały|mały|stały|były|trwały|zwykły|nagły|miły|szkoły|siły|doły|zarzuty|ciało|koło|czoło|hasło|tło|działo|mydło|było|masło|szkło|działa|ideały|materiały|detali|medali|kanały|sygnały)$/u

/** What a word is by endings that are nearly always a verb's. */
export const guessVerb = guessByEndings(
  [
    [
      /(?<!nadzi|dzi|kol|al)(?:uje|[aei]je|[zs]nie|ędzie|iera|awia|adza|śnie|okaże|otrzyma|zymuje|stąpi|tworzy|jawi|czyna|zeka)$/u,
      'singular',
    ],
    [/(?:ują|ają|eją|iają|ędą)$/u, 'plural'],
    [/(?:ując|ając|iąc)$/u, 'converb'],
    // *odnalazła*, *przyszli*, *utknęły*, *mogło*
    [/(?:laz|sz|nios|wioz|ros|mog|pad|wied|umar|otwar|brak)ła$/u, 'singular', 'female'],
    [/(?:laz|sz|nios|wioz|ros|mog|pad|wied|umar|otwar|brak)ło$/u, 'singular', 'neuter'],
    [/(?:leź|sz|nieś|wieź|roś|mog|pad|wied|umar|otwar)li$|(?:laz|sz|nios|ros|mog|pad|wied)ły$/u, 'plural'],
    // *wpadł*, *poszedł*, *przyniósł*
    [/(?:(?:pa|sia|kra|sze|ja)d|niós|wióz|rós|bieg|leg|mar|tar)ł$/u, 'singular', 'male'],
    [/[aieyąu]ł$/u, 'singular', 'male'],
    [/[aieyęu]ła$/u, 'singular', 'female'],
    [/[aieyęu]ło$/u, 'singular', 'neuter'],
    [/(?:[aieyęu]li|[aiyęu]ły)$/u, 'plural'],
    [/(?:[aiy]ć|ować|nąć)$/u, 'infinitive'],
    [/(?:[aow]ano|iono|zono|ęto|bito)$/u, 'any number'],
  ],
  [NOUNS],
)
