import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { words } from '../word-list'

type Number = 'singular' | 'plural' | null

/** Determiners, a group a line: definiteness, number, gender, words. */
const DETERMINERS: readonly [DeterminerFacts['definiteness'], Number, GrammaticalGender, string][] = [
  ['definite', 'singular', 'male', 'el este ese aquel'],
  ['definite', 'singular', 'female', 'la esta esa aquella'],
  ['definite', 'plural', null, 'los estos esos aquellos ambos'],
  ['definite', 'plural', 'female', 'las estas esas aquellas ambas'],
  ['indefinite', 'singular', 'male', 'un algún ningún cierto otro todo mucho poco'],
  ['indefinite', 'singular', 'female', 'una alguna ninguna cierta otra toda mucha poca'],
  ['indefinite', 'singular', null, 'cada cualquier'],
  [
    'indefinite',
    'plural',
    null,
    'unos algunos ciertos otros todos muchos pocos varios numerosos diversos distintos diferentes cuantos tantos demasiados dos tres cuatro cinco seis siete ocho nueve diez',
  ],
  [
    'indefinite',
    'plural',
    'female',
    'unas algunas ciertas otras todas muchas pocas varias numerosas diversas distintas cuantas tantas demasiadas',
  ],
  ['possessive', 'singular', null, 'su mi tu nuestro nuestra vuestro vuestra'],
  ['possessive', 'plural', null, 'sus mis tus nuestros nuestras vuestros vuestras'],
]

const POINTING = words('este ese aquel esta esa aquella')

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

export const fusedArticles: ReadonlyMap<string, string> = new Map([
  ['del', 'de'],
  ['al', 'a'],
])

/** Prepositions of several words that lead to what words stand in. */
const through = ['a través', 'por medio', 'por conducto'].flatMap((lead) => [`${lead} de`, `${lead} del`])

export const prepositions = new Set([
  ...words(`a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por sin
  so sobre tras versus vía como salvo excepto`),
  ...through,
])
export const tying = words('de')
export const textPrepositions = new Set(['en', 'mediante', 'desde', ...through])
export const occasionPrepositions = new Set([...words('durante ante tras a con por'), ...textPrepositions])
export const audiences = { nouns: words('periodista reportero prensa tribunal comisión juez'), leads: words('a ante') }
export const agentAdpositions = words('por')
export const sinceVerbs = words('hace hacía')
export const bodyAdpositions = words('en desde')

/** Each with *de* and with the article that it takes up. */
const OF = [
  'a juicio',
  'en opinión',
  'en palabras',
  'a ojos',
  'a criterio',
  'a decir',
  'al decir',
  'en boca',
  'por boca',
  'a tenor',
  'al parecer',
  'en la versión',
  'a entender',
]
export const sourcePhrases: ReadonlySet<string> = new Set([
  ...OF.flatMap((phrase) => [`${phrase} de`, `${phrase} del`]),
  ...['según', 'de acuerdo con', 'de acuerdo a', 'de acuerdo al', 'conforme a', 'conforme al', 'con arreglo a'],
])

const pronoun = (
  kind: PronounFacts['kind'],
  number: Number,
  gender: GrammaticalGender,
  list: string,
): [string, PronounFacts][] => list.split(' ').map((word) => [word, { kind, number, gender }])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ...pronoun('personal', 'singular', 'male', 'él'),
  ...pronoun('personal', 'singular', 'female', 'ella'),
  ...pronoun('personal', 'plural', null, 'ellos ellas'),
  ...pronoun('demonstrative', 'singular', 'male', 'éste ése aquél'),
  ...pronoun('demonstrative', 'singular', 'female', 'ésta ésa aquélla'),
  ...pronoun('demonstrative', 'plural', null, 'éstos ésos aquéllos éstas ésas'),
  ...pronoun('indefinite', 'singular', null, 'alguien nadie uno quienquiera esto eso aquello nada algo'),
])

/** Phrases for whom a pronoun within them means. */
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map(
  [
    'a su juicio',
    'en su opinión',
    'a su entender',
    'a su parecer',
    'a su modo de ver',
    'a su criterio',
    'en sus palabras',
    'según sus palabras',
    'según su versión',
    'según su relato',
    'desde su punto de vista',
  ].map((phrase) => [phrase, { kind: 'personal', number: 'singular', gender: null }]),
)

export const clitics = words('me te se le les lo la los las nos os')

const OPENERS: Readonly<Record<string, string>> = {
  'that or relative': 'que; de que; en que; a que; con que',
  that: '',
  question: 'si; qué; cómo; cuándo; dónde; cuánto; cuánta; cuántos; cuántas; quién; quiénes; cuál; cuáles; por qué',
  reference:
    'según el cual; según la cual; según los cuales; según las cuales; según quien; para quien; para el cual; para la cual; a juicio del cual; en opinión del cual; de acuerdo con el cual; de acuerdo con la cual',
  manner: 'según; como; tal y como; tal como; así como; conforme; según y como',
  relative:
    'quien; quienes; cuyo; cuya; cuyos; cuyas; donde; el cual; la cual; los cuales; las cuales; lo cual; lo que; el que; la que; los que; las que; en el que; en la que; en los que; en las que; del que; de la que; de los que; de las que; al que; a la que; a los que; a las que; con el que; con la que; con los que; con las que; por el que; por la que; a quien; a quienes; de quien; con quien; por quien; en donde; en la cual; en el cual; a lo que; de lo que; sobre el que; sobre la que; para el que; para la que; ante el que; tras el que; desde el que; desde la que',
  adverbial:
    'cuando; mientras; mientras que; aunque; porque; pues; ya que; puesto que; dado que; para que; sin que; antes de que; después de que; luego de que; hasta que; desde que; a pesar de que; pese a que; por lo que; con lo que; así que; de modo que; de manera que; de forma que; siempre que; siempre y cuando; a menos que; salvo que; en caso de que; a fin de que; una vez que; tan pronto como; en cuanto; apenas; como si; como que; si bien; es decir; o sea; a la espera de que; toda vez que; más que; menos que',
}
export const openers: ReadonlyMap<string, OpenerFacts> = new Map(
  Object.entries(OPENERS).flatMap(([kind, list]) =>
    list
      .split('; ')
      .filter((phrase) => phrase !== '')
      .map((phrase): [string, OpenerFacts] => [phrase, kind as OpenerFacts]),
  ),
)

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['y', 'additive'],
  ['e', 'additive'],
  ['o', 'additive'],
  ['u', 'additive'],
  ['ni', 'additive'],
  ['pero', 'adversative'],
  ['mas', 'adversative'],
  ['sino', 'adversative'],
])

export const negations = words('no nunca jamás tampoco apenas')

export const adverbs = words(`hoy ayer anteayer anoche mañana ahora entonces luego después antes pronto tarde temprano
  siempre todavía aún ya recién actualmente recientemente anteriormente posteriormente finalmente inicialmente
  aquí acá ahí allí allá cerca lejos dentro fuera arriba abajo delante detrás encima enfrente adelante atrás
  bien mal mejor peor así también además incluso hasta solo sólo solamente únicamente casi quizá quizás acaso tal
  probablemente posiblemente seguramente claramente evidentemente obviamente efectivamente realmente precisamente
  justamente exactamente aproximadamente muy más menos tan tanto bastante demasiado poco mucho nada algo medio sumamente
  públicamente oficialmente personalmente tajantemente rotundamente categóricamente abiertamente textualmente
  literalmente directamente rápidamente inmediatamente nuevamente igualmente asimismo especialmente
  principalmente particularmente generalmente normalmente habitualmente frecuentemente paralelamente previamente
  simplemente sencillamente sinceramente francamente lamentablemente afortunadamente desgraciadamente
  respectivamente conjuntamente solamente plenamente totalmente absolutamente completamente parcialmente
  relativamente prácticamente ciertamente indudablemente supuestamente presuntamente aparentemente
  tajante rotundo enseguida despacio deprisa juntos aparte alrededor otrora sí pese
  luego primero tercero último cuanto inclusive viceversa adrede aun encima ex
  contundentemente enérgicamente duramente severamente telefónicamente brevemente irónicamente tranquilamente
  tristemente emocionado visiblemente económicamente políticamente científicamente técnicamente legalmente
  internacionalmente nacionalmente localmente mundialmente históricamente tradicionalmente últimamente mutuamente
  debidamente correctamente adecuadamente gravemente levemente ligeramente fuertemente altamente profundamente junto juntas`)

export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ['don', 'male'],
  ['doña', 'female'],
  ['dña', 'female'],
  ['sr', 'male'],
  ['sra', 'female'],
  ['srta', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['señorita', 'female'],
  ['dr', 'male'],
  ['dra', 'female'],
  ['doctor', 'male'],
  ['doctora', 'female'],
  ['monseñor', 'male'],
  ['mons', 'male'],
  ['lic', null],
  ['licenciado', 'male'],
  ['licenciada', 'female'],
  ['ing', null],
  ['prof', null],
  ['fray', 'male'],
  ['sor', 'female'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['gral', null],
  ['cnel', null],
  ['cap', null],
])

export const abbreviations = words(`art arts pág págs núm núms cap aprox etc ej tel fig vol av avda dpto gob pte pdte
  admón cía sto sta ud uds vda izda dcha máx mín ee uu ss aa min seg km kg`)

export const nameParticles = words('de del la las los van von der den di da dos ben bin')

export const ownWords = words('propia propias propio propios')

export const aspectVerbs = words('continuar proseguir empezar comenzar seguir')
