import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { words } from '../word-list'

const determiner = (
  definiteness: DeterminerFacts['definiteness'],
  list: string,
  number: DeterminerFacts['number'] = null,
  gender: DeterminerFacts['gender'] = null,
): [string, DeterminerFacts][] =>
  [...words(list)].map((word) => [word, { definiteness, number, gender, isOblique: false }])

export const determiners: ReadonlyMap<string, DeterminerFacts> = new Map([
  ...determiner('definite', 'de'),
  ...determiner('definite', 'het dit dat', 'singular', 'neuter'),
  ...determiner('definite', "'t", 'singular', 'neuter'),
  ...determiner('definite', 'deze die dezelfde hetzelfde beide'),
  ...determiner('indefinite', "een 'n geen elke elk ieder iedere", 'singular'),
  ...determiner(
    'indefinite',
    'enkele enige sommige veel vele meerdere verschillende verscheidene diverse alle andere',
    'plural',
  ),
  ...determiner('possessive', 'mijn jouw uw zijn haar ons onze jullie hun'),
])

const pronoun = (
  kind: PronounFacts['kind'],
  number: PronounFacts['number'],
  gender: PronounFacts['gender'],
  isOblique = false,
): PronounFacts => ({ kind, number, gender, ...(isOblique && { isOblique }) })

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['hij', pronoun('personal', 'singular', 'male')],
  ['ie', pronoun('personal', 'singular', 'male')],
  ['zij', pronoun('personal', null, 'female')],
  ['ze', pronoun('personal', null, 'female')],
  ['het', pronoun('personal', 'singular', 'neuter')],
  ['men', pronoun('personal', 'singular', 'neuter')],
  ['hem', pronoun('personal', 'singular', 'male', true)],
  ['haar', pronoun('personal', 'singular', 'female', true)],
  ['hen', pronoun('personal', 'plural', null, true)],
  ['hun', pronoun('personal', 'plural', null, true)],
  ['die', pronoun('demonstrative', null, null)],
  ['deze', pronoun('demonstrative', null, null)],
  ['iemand', pronoun('indefinite', 'singular', null)],
  ['niemand', pronoun('indefinite', 'singular', null)],
  ['iedereen', pronoun('indefinite', 'singular', null)],
  ['sommigen', pronoun('indefinite', 'plural', null)],
  ['velen', pronoun('indefinite', 'plural', null)],
  ['anderen', pronoun('indefinite', 'plural', null)],
  ['beiden', pronoun('indefinite', 'plural', null)],
])

export const prepositions =
  words(`aan achter behalve beneden bij binnen boven buiten dankzij door gedurende gezien in inclusief
  jegens krachtens langs met na naar naast nabij namens niettegenstaande om omstreeks omtrent onder ondanks op over per qua rond
  rondom samen sedert sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij als wegens zonder richting
  jegens inzake betreffende aangaande`)
export const tying = words('van')
export const tyingToRoles = words('bij voor')
export const occasionPrepositions = words('in op tijdens tegen tegenover bij voor aan via per na met ter')
export const sourcePhrases: ReadonlySet<string> = new Set([
  'volgens',
  'luidens',
  'blijkens',
  'naar de mening van',
  'naar mening van',
  'in de ogen van',
  'als we mogen geloven',
  'op gezag van',
  'zo blijkt uit',
  'blijkt uit',
  'bleek uit',
  'afgaand op',
  'te oordelen naar',
])

const openerOf = (kind: OpenerFacts, list: string): [string, OpenerFacts][] =>
  list.split(',').map((each) => [each.trim(), kind])

export const openers: ReadonlyMap<string, OpenerFacts> = new Map([
  ...openerOf('that or relative', 'dat'),
  ...openerOf(
    'relative',
    'die, wier, wiens, waarbij, waarmee, waarvan, waarin, waarop, waarna, waarover, waardoor, waarvoor, waaruit, waaronder, waartegen',
  ),
  ...openerOf('question', 'hoe, waarom, wanneer, wie, welke, welk, wat, waar, hoeveel, hoelang'),
  ...openerOf('manner', 'zoals'),
  ...openerOf(
    'adverbial',
    `omdat, doordat, hoewel, ofschoon, terwijl, toen, nadat, voordat, zodat, opdat, tenzij, zodra, indien, mits, totdat, zolang,
     aangezien, alhoewel, naarmate, alvorens, nu, als, sinds, zonder dat, in plaats van dat, behalve dat, ook al, om, zonder te, alsof`,
  ),
])

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['en', 'additive'],
  ['of', 'additive'],
  ['want', 'additive'],
  ['alsmede', 'additive'],
  ['alsook', 'additive'],
  ['noch', 'additive'],
  ['maar', 'adversative'],
  ['doch', 'adversative'],
])
export const negations = words('niet nooit geenszins nimmer noch evenmin')
export const adverbs =
  words(`aldus al alleen allemaal alles altijd anders bijna bijvoorbeeld blijkbaar bovendien daar daarbij daardoor daarentegen
  daarmee daarna daarnaast daarom daarop daarover daartegen daaruit daarvan daarvoor daarin dan desondanks deels destijds dichtbij dicht
  dinsdagavond direct donderdagavond doorgaans dus echt echter eens eerder eerst eerstdaags eigenlijk eindelijk elders elkaar enerzijds anderzijds
  ergens er erbij erg erop erover ertoe eruit ervan ervoor erin ermee even evenals evenwel gauw geleden genoeg gewoon gisteren gisteravond
  gisterochtend gistermiddag graag haast hard heel helaas helemaal hier hierbij hierdoor hiermee hierna hierop hierover hiervan hiervoor hooguit
  ieder iets immers ineens inderdaad inmiddels intussen juist kennelijk kort kortom laatst later liever lang langer links maandagavond makkelijk
  mede meer meest meestal meteen minder minstens misschien mogelijk momenteel morgen natuurlijk nauwelijks nergens net niets niettemin nog
  nogal nogmaals nodig nu omgekeerd ondertussen onlangs onmiddellijk ongeveer ook opeens opnieuw overal overigens overmorgen pas plots plotseling
  precies rechts recent reeds ruim samen sindsdien slechts snel soms spoedig straks stellig tegelijk tegelijkertijd tegenwoordig tenminste tenslotte
  terecht terug tevens tevergeefs thuis toch toe toen trouwens uiteindelijk uiteraard uiterst vaak vandaag vanavond vanmiddag vanmorgen vannacht vanochtend veel verder
  vervolgens vooral vooralsnog voortaan voorlopig vroeger waarschijnlijk weer weg weinig weliswaar wel weleens wellicht woensdagavond zaterdagavond
  zeer zeker zelden zelf zelfs zo zoal zogenaamd zoiets zojuist zondagavond zonet zopas zowel zodoende vrijwel vrij vrijdagavond zich elkaar anders
  allereerst onderling opvallend persoonlijk volledig vorige telefonisch schriftelijk nadrukkelijk evenzeer daarbuiten ik wij we je jij jullie u ons mij me`)

export const abbreviations =
  words(`bijv bv blz ca d.w.z dhr dr drs enz etc evt excl incl ing ir jl jr max mevr min mld mln mr mrs nl nr o.a o.m
  prof resp sr st t.a.v t.o.v tel vgl zgn mgr art lic`)
export const nameParticles = words("van der den de het 't ten ter te op in el al bin ben la le du di da von zu af")
export const titles: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...[...words('mevrouw mevr mw freule barones gravin zuster')].map((each) => [each, 'female'] as const),
  ...[...words('meneer dhr heer baron graaf broeder sir')].map((each) => [each, 'male'] as const),
  ...[...words('dr drs prof mr ir ing mgr dominee ds lic jhr')].map((each) => [each, null] as const),
])

export const audiences = {
  nouns: words('journalist verslaggever pers rechtbank commissie'),
  leads: words('aan tegen voor tegenover'),
}

export const ownWords = words('eigen')

export const ownSources: ReadonlyMap<string, PronounFacts> = new Map(
  ['naar eigen zeggen', 'naar haar zeggen', 'naar zijn zeggen'].map((phrase) => [
    phrase,
    { kind: 'personal', number: 'singular', gender: null },
  ]),
)
