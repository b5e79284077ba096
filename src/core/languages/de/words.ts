import type { GrammaticalNumber } from '../../attribution/chunks/chunk'
import { words } from '../word-list'

export interface DeterminerFacts {
  definiteness: 'definite' | 'indefinite' | 'possessive'
  /** Nominative by its form; that of *der* hangs on the noun's gender. */
  isNominative: boolean | 'male only'
  number: GrammaticalNumber
}

/** Determiners by form, lower case. */
export const determiners: ReadonlyMap<string, DeterminerFacts> = new Map([
  ...entries('definite', 'male only', 'singular', 'der dieser jener jeder derjenige derselbe'),
  ...entries('definite', true, null, 'die diese jene diejenigen dieselbe dieselben'),
  ...entries('definite', true, 'singular', 'das dieses jenes dasselbe'),
  ...entries('definite', false, null, 'den dem des diesen diesem jenen jenem jedem jeden'),
  ...entries('indefinite', true, 'singular', 'ein eine kein keine irgendein irgendeine jede jedes'),
  ...entries('indefinite', false, 'singular', 'einen einem einer eines keinen keinem keiner keines'),
  ...entries(
    'indefinite',
    true,
    'plural',
    'alle viele einige mehrere manche wenige beide zahlreiche etliche sämtliche',
  ),
  ...entries(
    'indefinite',
    false,
    'plural',
    'allen vielen einigen mehreren manchen wenigen beiden aller vieler einiger mehrerer',
  ),
  ...['mein', 'dein', 'sein', 'ihr', 'unser', 'euer'].flatMap((stem) => [
    ...entries('possessive', true, null, `${stem} ${stem}e`),
    ...entries('possessive', false, null, `${stem}en ${stem}em ${stem}er ${stem}es`),
  ]),
])

function entries(
  definiteness: DeterminerFacts['definiteness'],
  isNominative: DeterminerFacts['isNominative'],
  number: GrammaticalNumber,
  forms: string,
): [string, DeterminerFacts][] {
  return forms.split(' ').map((form) => [form, { definiteness, isNominative, number }])
}

/** Prepositions; those joined to an article, too. */
export const prepositions = words(`
  in im ins an am ans auf aufs bei beim von vom zu zum zur mit nach aus für fürs um ums gegen über übers unter vor vorm
  hinter zwischen neben durch durchs ohne seit bis ab wegen trotz während statt anstatt laut gemäß entsprechend zufolge
  entgegen gegenüber außer außerhalb innerhalb oberhalb unterhalb angesichts aufgrund anhand bezüglich hinsichtlich
  mittels mithilfe mangels zugunsten infolge seitens dank nahe samt nebst pro per via je binnen`)

/** Prepositions that by themselves give words to somebody. */
export const sourcePrepositions = words('laut gemäß zufolge')
/** Those that do so with a noun of saying: *nach Angaben*, *aus Sicht*. */
export const sourceLeads = words('nach aus entsprechend in')
/** Those that may stand behind their noun. */
export const postpositions = words('zufolge nach gemäß')

export const subordinators: ReadonlyMap<string, 'that' | 'question' | 'manner' | 'adverbial' | 'reference'> = new Map([
  ...pairs('that', 'dass daß'),
  ...pairs('question', 'ob wer wen wem wann warum weshalb wieso wohin woher wieviel inwieweit inwiefern wofür womit'),
  ...pairs('manner', 'wie'),
  ...pairs('reference', 'wonach'),
  ...pairs(
    'adverbial',
    'weil da obwohl obgleich nachdem bevor während wenn falls sofern solange sobald sodass damit indem als bis seit ehe wobei wodurch woraufhin weswegen',
  ),
])

function pairs<T extends string>(kind: T, words: string): [string, T][] {
  return words.split(' ').map((word) => [word, kind])
}

export const relativePronouns = words(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem was wer wo worin woran',
)

export const pronouns = words('er sie es ihn ihm ihr ihnen wir uns ich mich mir du dich dir man sich')
/** Those that may be a subject, of the third person and the first of a writer. */
export const subjectPronouns = words('er sie es wir ich man')
/** Words for somebody that need no noun. */
export const standAlone = words(
  'dieser diese dieses jener jene letzterer letztere ersterer erstere beide viele einige manche andere mehrere alle einer eine keiner niemand jemand jeder',
)

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ...pairs('additive', 'und sowie oder beziehungsweise bzw.'),
  ...pairs('adversative', 'aber sondern doch jedoch denn'),
])

export const negations = words('nicht nie niemals keineswegs kein keine')

/** Small words of a clause that are neither verbs nor tied to nouns. */
export const adverbs = words(`
  infrage zutage zustande zugrunde instande beiseite zurate vonstatten
  auch noch schon nur sehr mehr immer wieder jetzt nun heute gestern morgen bereits zudem außerdem allerdings dabei damit
  dafür dagegen daher darum dann dort hier da so nicht nie zuvor danach daraufhin demnach deshalb dennoch trotzdem zunächst
  zuletzt kürzlich erstmals inzwischen mittlerweile bislang bisher weiter weiterhin weiters ferner gegenüber hingegen
  lediglich vielmehr zwar etwa rund knapp fast gut bis ebenfalls gleichzeitig unter anderem selbst gerade ausdrücklich
  öffentlich offiziell offenbar angeblich vermutlich möglicherweise voraussichtlich später früher sofort bald oft meist
  mindestens höchstens insgesamt teilweise daran darauf davon dazu darüber hinzu heraus hervor herum hinaus nämlich also
  eben wohl ja doch eher besonders vor allem abends morgens mittags nachmittags weg los fort nieder eventuell vielleicht
  immerhin schließlich tatsächlich stattdessen andererseits einerseits zumindest übrigens freilich ohnehin indes
  unterdessen seitdem vorerst andernfalls ansonsten zugleich anschließend letztlich letztendlich nunmehr derzeit aktuell
  momentan zusätzlich gemeinsam generell grundsätzlich natürlich selbstverständlich leider hoffentlich beispielsweise
  plötzlich folglich somit damals einst jüngst neulich vorgestern übermorgen seither nirgends überall zusammen allein
  einzig geradezu schon erst wenigstens jedenfalls keinesfalls eigentlich wirklich genau besser lieber gern
  insbesondere frühestens spätestens darin darunter daneben dahinter hierzu hierbei hierfür dazwischen demgegenüber
  wiederum abermals nunmehr vergangenes voriges anders ähnlich ebenso gleichwohl nichtsdestotrotz dennoch währenddessen
  zwischenzeitlich überdies obendrein hinterher vorab vorher nachher zuerst mehrmals mehrfach oftmals häufig selten stets
  sogar ganz kaum überhaupt nochmals erneut einmal wörtlich sinngemäß schriftlich mündlich telefonisch`)

/** Titles before a name, without their stop. */
export const shortTitles = words('dr prof hr fr st mr mrs ms dipl ing med phil jun sen')
/** Abbreviations whose stop ends no sentence. */
export const abbreviations = words(
  'bzw ca nr usw evtl ggf inkl max min mio mrd sog str tel vgl zzgl abs art bd rd jh geb gest',
)
export const months = words('januar februar märz april mai juni juli august september oktober november dezember jänner')
/** Particles within a name. */
export const nameParticles = words(
  'von van der den de da di del della dos du la le bin ibn al el ben zu zur af ten ter',
)
export const femaleTitles = words('frau königin prinzessin')
export const maleTitles = words('herr könig prinz papst')
