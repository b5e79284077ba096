import type { GrammaticalGender, GrammaticalNumber } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { words } from '../word-list'

/** Determiners, a group a line: definiteness, number, gender, words. */
const DETERMINERS: readonly [DeterminerFacts['definiteness'], GrammaticalNumber, GrammaticalGender, string][] = [
  ['definite', 'singular', 'male', 'il lo questo quello quel'],
  ['definite', 'singular', 'female', 'la questa quella'],
  ['definite', 'singular', null, 'l quest quell'],
  ['definite', 'plural', null, 'i gli questi quei quegli gl entrambi ambedue'],
  ['definite', 'plural', 'female', 'le queste quelle entrambe'],
  ['indefinite', 'singular', 'male', 'un uno alcun nessun nessuno certo altro tutto molto tanto poco tale'],
  ['indefinite', 'singular', 'female', 'una alcuna nessuna certa altra tutta molta tanta poca'],
  ['indefinite', 'singular', null, 'ogni ciascun ciascuna qualche qualsiasi qualunque nessun'],
  [
    'indefinite',
    'plural',
    null,
    'alcuni certi altri tutti molti tanti pochi parecchi vari diversi numerosi troppi due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille',
  ],
  [
    'indefinite',
    'plural',
    'female',
    'alcune certe altre tutte molte tante poche parecchie varie diverse numerose troppe',
  ],
  ['possessive', 'singular', null, 'suo sua mio mia tuo tua nostro nostra vostro vostra'],
  ['possessive', 'plural', null, 'suoi sue miei mie tuoi tue nostri nostre vostri vostre loro'],
]

const POINTING = words('questo quello quel questa quella quest quell')

export const determiners: ReadonlyMap<string, DeterminerFacts> = new Map(
  DETERMINERS.flatMap(([definiteness, number, gender, list]) =>
    list
      .split(' ')
      .map((word): [string, DeterminerFacts] => [
        word,
        { definiteness, number, gender, isOblique: false, ...(POINTING.has(word) && { pointsBack: true }) },
      ]),
  ),
)

/** Prepositions with an article in one word: *del*, *dello*, *dell*, *della*, *dei*, *degli*, *delle*. */
const fused = (stem: string, preposition: string): [string, string][] =>
  ['l', 'llo', 'll', 'lla', 'i', 'gli', 'lle', 'gl'].map((ending) => [stem + ending, preposition])

export const fusedArticles: ReadonlyMap<string, string> = new Map([
  ...fused('de', 'di'),
  ...fused('da', 'da'),
  ...fused('ne', 'in'),
  ...fused('su', 'su'),
  ...fused('a', 'a'),
  ['col', 'con'],
  ['coi', 'con'],
])

const OF = ['di', 'd', 'del', 'dello', 'dell', 'della', 'dei', 'degli', 'delle']
const TO = ['a', 'ad', 'al', 'allo', 'all', 'alla', 'ai', 'agli', 'alle']
const FROM = ['da', 'dal', 'dallo', 'dall', 'dalla', 'dai', 'dagli', 'dalle']
/** Phrases that end with a preposition, with what becomes of it before an article. */
const ending = (last: readonly string[], list: string): string[] =>
  list.split('; ').flatMap((phrase) => last.map((each) => `${phrase} ${each}`))

const occasions = [
  ...ending(
    OF,
    "nel corso; in occasione; a margine; al termine; al margine; all'uscita; in apertura; a conclusione; a conclusione; all'indirizzo; ai microfoni; dai microfoni; dalle colonne; sulle pagine; sulle colonne; negli studi; dal palco; sul palco; a bordo; alla presentazione; all'esito; al microfono; nell'ambito; alla fine",
  ),
]

export const prepositions = new Set([
  ...words(`a ad da di d in con su per tra fra senza verso contro dopo durante entro fino sino oltre presso sopra sotto
    dietro davanti dentro fuori lungo mediante nonostante malgrado rispetto riguardo secondo sin tramite attraverso
    salvo tranne eccetto circa prima insieme accanto vicino lontano intorno attorno grazie via causa versus
    dinanzi innanzi`),
  ...occasions,
  ...ending(
    TO,
    'davanti; dinanzi; innanzi; accanto; vicino; intorno; attorno; grazie; insieme; rispetto; riguardo; fino; sino; in merito; quanto; di fronte; in mezzo; oltre; in base; assieme; in seguito; a seguito; fin; di fianco; in cima; dietro; sopra; sotto; conforme; contrariamente; diversamente',
  ),
  ...ending(
    OF,
    'prima; a causa; invece; al posto; per conto; a nome; in nome; a favore; in favore; da parte; nei confronti; nel caso; a seguito; in seguito; in vista; in presenza; alla presenza; alla guida; a capo; ai danni; nei pressi; al di là; al di fuori; a fianco; a partire; in attesa; per mezzo; per via; a difesa; in difesa; a sostegno; alla base; sulla base; all’interno; all’esterno; nelle mani; ai vertici; al centro; sulla scia; per effetto; in tema; in materia; a proposito; al netto; in qualità; in veste; a scapito; a danno; alle porte; al fianco; sulla pelle; in caso; a forza; dopo; contro; senza',
  ).map((phrase) => phrase.replace('’', "'")),
  ...ending(FROM, 'lontano; fuori; a partire; fin; sin; a prescindere; lungi; prima'),
])
export const tying = words('di d')
export const occasionPrepositions = new Set([
  ...words('in a ad su durante con da davanti dopo tramite attraverso per via'),
  ...occasions,
  ...ending(TO, 'davanti; dinanzi; di fronte'),
])
export const textPrepositions = words('in tramite attraverso con su')
export const audiences = {
  nouns: words('giornalista reporter stampa tribunale commissione'),
  leads: words('a ad davanti'),
}
export const agentAdpositions = new Set([...words('da'), ...ending(OF, 'da parte')])
export const bodyAdpositions = words('da in')

export const sourcePhrases: ReadonlySet<string> = new Set([
  'secondo',
  'a sentire',
  ...ending(
    OF,
    "a detta; a dire; a parere; ad avviso; a giudizio; nell'opinione; nelle parole; agli occhi; secondo quanto; per ammissione; per bocca; per voce; su ammissione; secondo l'opinione; secondo le parole; secondo il parere; secondo i dati; secondo le stime; secondo le indicazioni; secondo la versione; secondo la ricostruzione; stando alle parole; stando alle dichiarazioni; stando ai dati; stando alla ricostruzione",
  ),
  ...ending(TO, 'stando; in base; a stare; sempre stando; a credere'),
  ...ending(
    FROM,
    'secondo quanto riferito; secondo quanto riportato; secondo quanto dichiarato; secondo quanto affermato; secondo quanto comunicato; secondo quanto reso noto; secondo quanto spiegato; secondo quanto indicato; come riferito; come riportato; come comunicato; come reso noto; come dichiarato; come annunciato; come confermato; stando a quanto riferito; stando a quanto dichiarato; a quanto riferito; a quanto dichiarato',
  ),
])
/** Words for a source without an article, behind a preposition: *da fonti di polizia*. */
export const sourceHeads: ReadonlySet<string> = new Set([
  'secondo fonti',
  'da fonti',
  'da fonte',
  'da ambienti',
  'per fonti',
  'a quanto fonti',
])
/** *Per Ida Sala, A*: gives what follows to whoever it leads to. */
export const viewAdpositions = words('per')

const pronoun = (
  kind: PronounFacts['kind'],
  number: GrammaticalNumber,
  gender: GrammaticalGender,
  list: string,
): [string, PronounFacts][] => list.split('; ').map((word) => [word, { kind, number, gender }])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ...pronoun('personal', 'singular', 'male', "lui; egli; esso; quest'ultimo; l'interessato; costui; lui stesso"),
  ...pronoun('personal', 'singular', 'female', "lei; ella; essa; quest'ultima; l'interessata; costei; lei stessa"),
  ...pronoun('personal', 'plural', null, 'loro; essi; esse; questi ultimi; queste ultime; gli interessati; costoro'),
  ...pronoun('personal', 'singular', null, 'io; tu'),
  ...pronoun('personal', 'plural', null, 'noi; voi'),
  ...pronoun('demonstrative', 'singular', null, 'ciò; questo; questa; quello; quella'),
  ...pronoun('demonstrative', 'plural', null, 'questi; queste; quelli; quelle'),
  ...pronoun('indefinite', 'singular', null, 'qualcuno; qualcuna; ognuno; ciascuno; chiunque; niente; nulla; uno'),
  ...pronoun('indefinite', 'plural', null, 'molti; alcuni; alcune; altri; altre; tutti; tutte; pochi'),
])

/** Phrases for whom a pronoun within them means. */
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map(
  pronoun(
    'personal',
    'singular',
    null,
    'a suo avviso; a suo parere; a suo giudizio; a suo dire; a suo modo di vedere; a suo modo; per sua stessa ammissione; secondo le sue parole; a detta sua',
  ),
)

export const clitics = words('mi ti ci vi si lo la li le gli ne me te ce ve se l m t c v s n glielo gliela gliel')

const OPENERS: Readonly<Record<string, string>> = {
  infinitive: 'di; d',
  'that or relative': 'che; ch; del fatto che; sul fatto che; al fatto che',
  'question or relative': 'chi; dove; dov; cui; quale; quali',
  question:
    'se; perché; come mai; quando; quanto; quanti; quante; quanta; cosa; che cosa; cos; per quale motivo; in che modo; qual',
  'question or manner': 'come; com',
  manner:
    'così come; secondo quanto; a quanto; per quanto; stando a quanto; da quanto; secondo ciò che; in base a quanto; a quel che; per quel che; di quanto',
  reference:
    'secondo il quale; secondo la quale; secondo i quali; secondo le quali; secondo cui; stando al quale; per il quale; per la quale; per cui; a detta del quale; a detta della quale',
  relative:
    'il quale; la quale; i quali; le quali; di cui; a cui; da cui; in cui; con cui; su cui; tra cui; fra cui; del quale; della quale; dei quali; delle quali; al quale; alla quale; ai quali; alle quali; dal quale; dalla quale; dai quali; dalle quali; nel quale; nella quale; nei quali; nelle quali; sul quale; sulla quale; con il quale; con la quale; con i quali; con le quali; il cui; la cui; i cui; le cui; quello che; quella che; quelli che; quelle che; ciò che; quel che; nel cui; nella cui; dalla cui; alla cui; coloro che; colui che; colei che; contro il quale; contro la quale; tra i quali; tra le quali; attraverso il quale; attraverso la quale; durante il quale; durante la quale; cosa che',
  adverbial:
    "mentre; benché; sebbene; anche se; poiché; dato che; visto che; dal momento che; siccome; affinché; senza che; prima che; dopo che; finché; fino a che; fino a quando; nonostante; malgrado; a meno che; a condizione che; purché; nel caso in cui; qualora; così che; cosicché; in modo che; tanto che; appena; non appena; da quando; ogni volta che; come se; per quanto riguarda; pur; se non; anziché; piuttosto che; più che; quantunque; giacché; nell'attesa che; in attesa che; ora che; quasi che; al punto che; quando invece; laddove; bensì; a patto che; oltre a; oltre che; salvo; ossia; ovvero; cioè",
}
export const openers: ReadonlyMap<string, OpenerFacts> = new Map(
  Object.entries(OPENERS).flatMap(([kind, list]) =>
    list.split('; ').map((phrase): [string, OpenerFacts] => [phrase.replace(/'$/, ''), kind as OpenerFacts]),
  ),
)

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['e', 'additive'],
  ['ed', 'additive'],
  ['o', 'additive'],
  ['od', 'additive'],
  ['né', 'additive'],
  ['oppure', 'additive'],
  ['nonché', 'additive'],
  ['ma', 'adversative'],
  ['però', 'adversative'],
])

export const negations = words('non mai mica neppure nemmeno neanche')

/** Adverbs in *-mente*, without it. */
const MENTE = `attual recente final general ufficial chiara pubblica semplice particolar diretta immediata rapida lunga
  ferma viva forte larga grave dura severa formal categorica esplicita implicita certa probabil verosimil possibil
  apparente manifesta effettiva real vera esatta precisa perfetta total intera completa assoluta relativa pratica media
  improvvisa lenta dolce triste felice curiosa strana franca onesta sincera umil prudente paziente costante frequente
  corrente sufficiente estrema enorme profonda intensa prima nuova antica precedente successiva ulterior anterior
  inizial definitiva provvisoria temporanea principal essenzial unica aperta segreta personal individual collettiva
  congiunta rispettiva reciproca unanime global local mondial nazional regional politica economica giuridica legal
  illegal scientifica tecnica finanziaria social storica tradizional abitual normal natural calma sobria solenne breve
  ironica amara netta tal giusta vana libera facil difficil stretta attiva massiccia progressiva parallela regolar
  fondamental radical legger visibil sensibil considerevol notevol indubbia inevitabil necessaria obbligatoria
  volontaria fisica moral concreta eventual sistematica automatica energica evidente ovvia contemporanea simultanea
  presumibil purtroppo letteral testual telefonica inoltre esclusiva specifica maggior precedente caldo ripetuta
  sostanzial sola ultima ancora insistente`

export const adverbs = new Set([
  ...words(`oggi ieri domani dopodomani ieri l'altro adesso ora allora poi quindi infine già ancora sempre spesso talvolta
    presto tardi ormai intanto frattanto subito prima dopo qui qua lì là laggiù lassù altrove dappertutto ovunque lontano
    vicino dentro fuori sopra sotto bene male meglio peggio anche pure così molto troppo abbastanza tanto poco più meno
    quasi circa piuttosto solo soltanto solamente soprattutto forse magari certo dunque perciò pertanto tuttavia comunque
    inoltre peraltro infatti invece anzi altresì altrettanto insieme volentieri affatto sì no ecco neppure purtroppo
    appunto proprio perfino persino addirittura almeno innanzitutto anzitutto nel frattempo per lo più stamattina
    stamani stasera stanotte nuovamente ripetutamente tra l'altro tra fra ossia cioè ovvero insomma davvero finora
    finora tuttora dapprima dapprincipio altrimenti oltre oltretutto sia eppure ne pur via indietro avanti giù su
    accanto ieri sera domattina qualora infatti semmai ahimè dietro davanti
    ovviamente assai alquanto parecchio appena invano apposta indubbiamente oramai nel per via contro`),
  ...[...words(MENTE)].map((stem) => `${stem}mente`),
])

export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ['signor', 'male'],
  ['sig', 'male'],
  ['signora', 'female'],
  ['sig.ra', 'female'],
  ['signorina', 'female'],
  ['dott', 'male'],
  ['dottor', 'male'],
  ['dott.ssa', 'female'],
  ['dottoressa', 'female'],
  ['prof', null],
  ['professor', 'male'],
  ['professoressa', 'female'],
  ['ing', null],
  ['avv', null],
  ['on', null],
  ['onorevole', null],
  ['sen', null],
  ['mons', 'male'],
  ['monsignor', 'male'],
  ['don', 'male'],
  ['suor', 'female'],
  ['gen', null],
  ['cav', null],
  ['mr', 'male'],
  ['mrs', 'female'],
  ['sir', 'male'],
])

export const nameParticles = words(
  'de di del della dello dei degli delle da dal dalla dall d la lo le van von der den bin ibn al el dos',
)

export const abbreviations = words(
  'ecc es art artt pag pagg n nn ca cfr vol min max tel sec dott sig prof avv ing on sen mons gen cav ass s.p.a srl p.m',
)

/** Pronouns of who speaks and who is spoken to. */
export const speakersOwn = words('io noi tu voi')

export const ownWords = words('propria proprie proprio propri stessa')

export const aspectVerbs = words('iniziare cominciare continuare proseguire riprendere')
