import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { words } from '../word-list'

type Number = 'singular' | 'plural' | null

/** Determiners, a group a line: definiteness, number, gender, words. */
const DETERMINERS: readonly [DeterminerFacts['definiteness'], Number, GrammaticalGender, string][] = [
  ['definite', 'singular', 'male', 'o este esse aquele mesmo'],
  ['definite', 'singular', 'female', 'a esta essa aquela mesma'],
  ['definite', 'plural', null, 'os estes esses aqueles ambos mesmos'],
  ['definite', 'plural', 'female', 'as estas essas aquelas ambas mesmas'],
  ['indefinite', 'singular', 'male', 'um algum nenhum certo outro todo muito pouco'],
  ['indefinite', 'singular', 'female', 'uma alguma nenhuma certa outra toda muita pouca'],
  ['indefinite', 'singular', null, 'cada qualquer'],
  [
    'indefinite',
    'plural',
    null,
    'uns alguns certos outros todos muitos poucos vários numerosos diversos diferentes tantos dois três quatro cinco seis sete oito nove dez',
  ],
  [
    'indefinite',
    'plural',
    'female',
    'umas algumas certas outras todas muitas poucas várias numerosas diversas tantas duas',
  ],
  ['possessive', 'singular', null, 'seu sua meu minha teu tua nosso nossa'],
  ['possessive', 'plural', null, 'seus suas meus minhas teus tuas nossos nossas'],
]

const POINTING = words('este esse aquele esta essa aquela')

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

const FUSED: Readonly<Record<string, string>> = {
  de: `do da dos das dum duma deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas
    dele dela deles delas disto disso daquilo doutro doutra`,
  em: `no na nos nas num numa nuns numas neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles
    naquelas nele nela neles nelas nisto nisso noutro noutra`,
  a: 'ao à aos às àquele àquela àqueles àquelas',
  por: 'pelo pela pelos pelas',
}
export const fusedArticles: ReadonlyMap<string, string> = new Map(
  Object.entries(FUSED).flatMap(([adposition, fused]) =>
    [...words(fused)].map((word): [string, string] => [word, adposition]),
  ),
)

/** Prepositions of several words that lead to what words stand in. */
const through = ['através', 'por meio', 'por intermédio'].flatMap((lead) =>
  ['de', 'do', 'da', 'dos', 'das'].map((last) => `${lead} ${last}`),
)

export const prepositions = new Set([
  ...words(`a ante após até com contra de desde durante em entre mediante para perante por sem sob
  sobre trás via como salvo exceto excepto junto`),
  ...through,
])
export const tying = words('de')
export const textPrepositions = new Set(['em', 'mediante', 'via', 'através', ...through])
export const occasionPrepositions = new Set([...words('durante perante após a com por desde'), ...textPrepositions])
export const audiences = { nouns: words('jornalista repórter imprensa tribunal comissão'), leads: words('a perante') }
export const agentAdpositions = words('por')
export const sinceVerbs = words('há havia faz fazia')
export const bodyAdpositions = words('em desde')

/** Each with *de*, and with the articles that it takes up. */
const OF = `na opinião; na avaliação; no entender; no entendimento; nas palavras; na visão; na ótica; na óptica; aos olhos;
  na perspetiva; na perspectiva; no dizer; a juízo; na análise; na leitura; na interpretação; nas contas; pelas contas`
export const sourcePhrases: ReadonlySet<string> = new Set([
  ...OF.split(/;\s+/).flatMap((phrase) => ['de', 'do', 'da', 'dos', 'das'].map((of) => `${phrase} ${of}`)),
  ...'segundo; de acordo com; conforme; consoante; nos termos de'.split('; '),
])

const pronoun = (
  kind: PronounFacts['kind'],
  number: Number,
  gender: GrammaticalGender,
  list: string,
): [string, PronounFacts][] => list.split(' ').map((word) => [word, { kind, number, gender }])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ...pronoun('personal', 'singular', 'male', 'ele'),
  ...pronoun('personal', 'singular', 'female', 'ela'),
  ...pronoun('personal', 'plural', null, 'eles elas'),
  ...pronoun('indefinite', 'singular', null, 'alguém ninguém isto isso aquilo nada algo tudo quem'),
])

/** Phrases for whom a pronoun within them means. */
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map(
  [
    'na sua opinião',
    'em sua opinião',
    'a seu ver',
    'em seu entender',
    'no seu entender',
    'na sua avaliação',
    'em sua avaliação',
    'nas suas palavras',
    'segundo o próprio',
  ].map((phrase) => [phrase, { kind: 'personal', number: 'singular', gender: null }]),
)

export const clitics = words('me te se lhe lhes o a os as nos vos')
/** With a hyphen behind the verb, some of them with a letter of its ending: *fê-lo*, *disseram-no*. */
export const enclitics = words('me te se lhe lhes o a os as nos vos lo la los las no na nas')

const OPENERS: Readonly<Record<string, string>> = {
  'that or relative': 'que; de que; em que; a que; com que',
  question: 'se; o que; quê; quando; onde; quanto; quanta; quantos; quantas; quem; qual; quais; por que; porque razão',
  reference:
    'segundo o qual; segundo a qual; segundo os quais; segundo as quais; segundo quem; para quem; para o qual; para a qual; de acordo com o qual; de acordo com a qual',
  manner: 'conforme; como; tal como; assim como; segundo; consoante; como também',
  relative:
    'cujo; cuja; cujos; cujas; o qual; a qual; os quais; as quais; do qual; da qual; dos quais; das quais; no qual; na qual; nos quais; nas quais; pelo qual; pela qual; ao qual; à qual; o que; a que; os que; as que; do que; no que; a quem; de quem; com quem; por quem; sobre o qual; em quem',
  adverbial:
    'quando; enquanto; embora; porque; pois; já que; uma vez que; dado que; visto que; para que; sem que; antes que; depois que; antes de que; depois de que; até que; desde que; apesar de que; ainda que; mesmo que; de modo que; de forma que; de maneira que; sempre que; a menos que; a não ser que; caso; a fim de que; assim que; logo que; como se; pelo que; por isso que; ao passo que; à medida que; se bem que; ou seja; isto é; porquanto; tanto que',
}
export const openers: ReadonlyMap<string, OpenerFacts> = new Map(
  Object.entries(OPENERS)
    .reverse()
    .flatMap(([kind, list]) => list.split('; ').map((phrase): [string, OpenerFacts] => [phrase, kind as OpenerFacts])),
)

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['e', 'additive'],
  ['ou', 'additive'],
  ['nem', 'additive'],
  ['mas', 'adversative'],
  ['porém', 'adversative'],
])

export const negations = words('não nunca jamais tampouco')

export const adverbs = words(`hoje ontem anteontem amanhã agora então logo depois antes cedo tarde sempre ainda já
  atualmente actualmente recentemente anteriormente posteriormente finalmente inicialmente aqui cá aí ali lá acolá perto
  longe dentro fora acima abaixo adiante atrás além bem mal melhor pior assim também inclusive até só somente apenas
  unicamente quase talvez provavelmente possivelmente certamente claramente evidentemente obviamente efetivamente
  efectivamente realmente precisamente justamente exatamente exactamente aproximadamente muito mais menos tão tanto
  bastante demasiado pouco demais publicamente oficialmente pessoalmente categoricamente abertamente textualmente
  literalmente diretamente directamente rapidamente imediatamente novamente igualmente especialmente sobretudo
  principalmente particularmente geralmente normalmente habitualmente frequentemente paralelamente previamente
  simplesmente sinceramente francamente lamentavelmente felizmente infelizmente respetivamente respectivamente
  conjuntamente plenamente totalmente absolutamente completamente parcialmente relativamente praticamente
  supostamente alegadamente aparentemente enfim afinal entretanto contudo todavia portanto porventura outrora
  devagar depressa juntos juntas sim primeiro aliás ademais outrossim nomeadamente designadamente
  fortemente duramente severamente brevemente ironicamente tranquilamente visivelmente economicamente politicamente
  cientificamente tecnicamente legalmente internacionalmente nacionalmente localmente historicamente
  tradicionalmente ultimamente mutuamente devidamente corretamente correctamente gravemente ligeiramente altamente
  profundamente amplamente largamente constantemente eventualmente consequentemente cerca quase ora outrem`)

export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ['dom', 'male'],
  ['dona', 'female'],
  ['d', null],
  ['sr', 'male'],
  ['sra', 'female'],
  ['srta', 'female'],
  ['senhor', 'male'],
  ['senhora', 'female'],
  ['dr', 'male'],
  ['dra', 'female'],
  ['doutor', 'male'],
  ['doutora', 'female'],
  ['prof', null],
  ['profa', 'female'],
  ['eng', null],
  ['frei', 'male'],
  ['irmã', 'female'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['cel', null],
  ['gen', null],
  ['cap', null],
  ['dep', null],
  ['sen', null],
])

export const abbreviations =
  words(`art arts pág págs núm cap aprox etc ex tel fig vol av dpto gov pte pres cia ltda máx mín
  min seg km kg séc obs ref`)

export const nameParticles = words('de do da dos das van von der den di del la ben bin')

export const ownWords = words('própria próprias próprio próprios')

export const aspectVerbs = words('continuar começar passar prosseguir')
