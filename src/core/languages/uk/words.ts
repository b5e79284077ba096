import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { phrases, words } from '../word-list'

export const abbreviations = words('р рр вул тис млн млрд грн ім т д п ст див ін кв куб обл проф акад доц м с')

const determiner = (isOblique: boolean): DeterminerFacts => ({
  definiteness: 'definite',
  number: null,
  gender: null,
  isOblique,
})
export const determiners: ReadonlyMap<string, DeterminerFacts> = new Map([
  ...[
    ...words(
      'цей ця це ці той та те ті весь вся все всі увесь усі наш наша наше наші його її їх їхній їхня їхнє їхні свій своя своє свої сам сама само самі кожен кожна деякі багато обидва обидві такий така такі інший інша інші один одна одні кілька',
    ),
  ].map((word) => [word, determiner(false)] as const),
  ...[
    ...words(
      'цього цієї цьому цій цим цією цю цих цими того тієї тому тій тим тією ту тих тими всього всієї всьому всій всім всією всіх усіх нашого нашої нашому нашій наших свого своєї своєму своїй своїм своєю своїх самого самої одного однієї одному деяких багатьох кількох інших іншого іншої такого такої таких їхнього їхньої їхніх',
    ),
  ].map((word) => [word, determiner(true)] as const),
])

export const prepositions =
  words(`в у з із зі до на о об про від із за під над перед при для без через між серед біля близько після крім
  навколо замість всередині вздовж проти щодо стосовно завдяки всупереч з-за з-під внаслідок крізь згідно відповідно попри задля коло`)
export const tying = words('з із при в у на від за до')
export const occasionPrepositions = words('в у на з із для')
export const bodyAdpositions = words('в у з зі із')

export const sourcePhrases: ReadonlySet<string> = new Set(
  phrases(`за словами, зі слів, за даними, за інформацією, за відомостями, на думку, на переконання, за версією, за оцінкою, за оцінками,
    за повідомленням, за повідомленнями, за твердженням, за визнанням, за підрахунками, за розрахунками, за прогнозом,
    за прогнозами, за свідченнями, згідно з, відповідно до, якщо вірити, з точки зору, за попередніми даними, за останніми даними,
    за попередньою інформацією, за наявною інформацією, за спостереженнями, на погляд`),
)
const pronoun = (gender: GrammaticalGender, number: PronounFacts['number'] = 'singular'): PronounFacts => ({
  kind: 'personal',
  number,
  gender,
})
const SOURCES = phrases(
  'за # словами, на # думку, за # даними, за # інформацією, за # версією, за # оцінкою, на # переконання',
)
const own = (possessive: string, facts: PronounFacts) =>
  SOURCES.map((phrase) => [phrase.replace('#', possessive), facts] as const)
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map([
  ...own('його', pronoun('male')),
  ...own('її', pronoun('female')),
  ...own('їхніми', pronoun(null, 'plural')),
  ...own('їх', pronoun(null, 'plural')),
  ...own('їхню', pronoun(null, 'plural')),
  ...own('власними', pronoun(null)),
])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['він', pronoun('male')],
  ['вона', pronoun('female')],
  ['воно', pronoun('neuter')],
  ['вони', pronoun(null, 'plural')],
  ...[...words('хто ніхто хтось')].map((word) => [word, { ...pronoun(null), kind: 'indefinite' }] as const),
])
export const clitics = words('')

export const openers: ReadonlyMap<string, OpenerFacts> = new Map([
  ...phrases('що, щоб, щоби, аби, нібито, буцімто').map((word) => [word, 'that or relative'] as const),
  ...phrases('чи, чому, навіщо, звідки, наскільки, скільки, що таке, хто такий').map(
    (word) => [word, 'question'] as const,
  ),
  ['як', 'manner'],
  ...phrases('який, яка, яке, які, якого, якої, якому, якій, яким, яких, яку, якою, якими, де, куди, чий, чия').map(
    (word) => [word, 'relative'] as const,
  ),
  ...phrases(`що стосується, коли, якщо, хоча, поки, доки, тому що, бо, оскільки, адже, немов, наче, попри те що, у зв'язку з тим що, після того як, відтоді як,
    до того як, перед тим як, перш ніж, завдяки тому що, через те що, у той час як, тоді як, для того щоб, тобто`).map(
    (word) => [word, 'adverbial'] as const,
  ),
])
export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['і', 'additive'],
  ['й', 'additive'],
  ['та', 'additive'],
  ['або', 'additive'],
  ['а', 'adversative'],
  ['але', 'adversative'],
  ['проте', 'adversative'],
  ['однак', 'adversative'],
  ['зате', 'adversative'],
])
/** *би* makes of what was said what would be said. */
export const negations = words('не би б')
export const adverbs =
  words(`натомість утім втім проте однак відтак щоправда відтепер також теж вже уже ще лише тільки навіть ось саме просто дуже більш більше менш менше майже приблизно близько
  знову зараз тепер тоді потім згодом сьогодні завтра вчора напередодні раніше пізніше нещодавно давно скоро незабаром
  невдовзі одразу відразу завжди ніколи іноді часом часто рідко зазвичай тут там туди сюди скрізь ніде вперше звідси звідти тому
  наприклад зокрема передусім до-речі зрештою нарешті отже дійсно звичайно звісно можливо ймовірно мабуть певно здається
  очевидно безумовно точно прямо особисто офіційно публічно відкрито чесно відверто коротко детально окремо особливо
  водночас разом частково повністю значно суттєво різко сильно слабко швидко повільно добре погано краще гірше багато мало
  трохи досить достатньо занадто стільки далі ближче вище нижче навпаки взагалі начебто мовляв нехай хай невже так зовсім
  ледь ледве постійно тимчасово щодня щороку щомісяця вранці ввечері вдень вночі влітку взимку навесні восени нині досі
  подекуди поспіль по-перше по-друге мені нам нас вас вам йому їй їм її їх них нього неї ньому ній ним нею ними себе собі
  собою щось нічого чим чого кого кому ким це я ми ви ти всім понад однаково насправді власне спершу спочатку наразі загалом`)
export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ...[...words('пан пана пану паном')].map((word) => [word, 'male'] as const),
  ...[...words('пані')].map((word) => [word, 'female'] as const),
])
export const nameParticles = words('фон ван де ді дер ден ла бен аль ель огли')

export const ownWords = words('власними власним власною власних своїми своїм своєю своїх')

export const aspectVerbs = words('продовжувати продовжити почати починати')
