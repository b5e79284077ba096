import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { phrases, words } from '../word-list'

export const abbreviations = words(
  'r tzv např mil mld kč hod ul č odst písm st resp aj apod atd tj mj cca dr prof doc ing mgr bc mudr judr phdr rndr gen plk pplk mjr kpt por sv km',
)

const determiner = (isOblique: boolean): DeterminerFacts => ({
  definiteness: 'definite',
  number: null,
  gender: null,
  isOblique,
})
export const determiners: ReadonlyMap<string, DeterminerFacts> = new Map([
  ...[
    ...words(
      'ten ta to ti ty tento tato toto tito tyto onen celý celá celé všichni všechny všechno každý každá každé náš naše naši jeho její jejich svůj svá své sám sama samo sami někteří některé mnozí mnoho několik oba obě jiný jiná jiní jiné jeden jedna jedno takový taková žádný další',
    ),
  ].map((word) => [word, determiner(false)] as const),
  ...[
    ...words(
      'toho té tomu tom tím tou těch těm těmi tohoto této tomuto tomto tímto touto těchto těmto těmito celého celou celému všech všem všemi každého každou našeho naší našemu našich svého svou svému svých svým některých jiného jiných jednoho jedné jednou takového takových jejího jejím',
    ),
  ].map((word) => [word, determiner(true)] as const),
])

export const prepositions =
  words(`v ve z ze do na o od po pod nad před při pro bez u za přes mezi vůči kvůli podle dle díky během kolem okolo vedle
  mimo kromě místo proti s k ke ku navzdory ohledně včetně prostřednictvím skrz vzhledem`)
export const tying = words('pro z ze v ve na za od po s do')
export const occasionPrepositions = words('v ve na pro s')
export const bodyAdpositions = words('z ze v ve')

export const sourcePhrases: ReadonlySet<string> = new Set(
  phrases(`podle, dle, podle slov, dle slov, podle názoru, dle názoru, podle informací, dle informací, podle údajů, podle zjištění,
    podle vyjádření, dle vyjádření, podle mínění, podle dostupných informací, z pohledu, jak vyplývá z, podle odhadů, podle dat, podle odhadu,
    podle tvrzení, podle svědectví`),
)
const pronoun = (gender: GrammaticalGender, number: PronounFacts['number'] = 'singular'): PronounFacts => ({
  kind: 'personal',
  number,
  gender,
})
const own = (list: string, facts: PronounFacts) => phrases(list).map((phrase) => [phrase, facts] as const)
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map([
  ...own(
    'podle něj, podle něho, dle něj, podle jeho slov, podle jeho názoru, dle jeho slov, podle jeho vyjádření',
    pronoun('male'),
  ),
  ...own('podle ní, dle ní, podle jejích slov, podle jejího názoru, podle jejího vyjádření', pronoun('female')),
  ...own('podle nich, dle nich, podle jejich slov, podle jejich názoru', pronoun(null, 'plural')),
])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['on', pronoun('male')],
  ['ona', pronoun('female')],
  ['oni', pronoun(null, 'plural')],
  ['ony', pronoun(null, 'plural')],
  ...[...words('kdo nikdo někdo')].map((word) => [word, { ...pronoun(null), kind: 'indefinite' }] as const),
])
export const clitics = words('se si')

export const openers: ReadonlyMap<string, OpenerFacts> = new Map([
  ...phrases('že, aby').map((word) => [word, 'that or relative'] as const),
  ...phrases('zda, zdali, jestli, proč, odkud, kolik, nakolik, čí').map((word) => [word, 'question'] as const),
  ['jak', 'manner'],
  ...phrases(
    'který, která, které, kteří, kterého, kterému, kterém, kterým, kterých, kterou, kterými, jenž, jež, jehož, jejíž, kde, kam, co, což, čeho',
  ).map((word) => [word, 'relative'] as const),
  ...phrases(`když, pokud, jestliže, ačkoli, ačkoliv, přestože, protože, neboť, dokud, než, zatímco, jakmile, poté co, jelikož, ať, i když,
    i přesto že, vzhledem k tomu že, díky tomu že, kvůli tomu že, místo aby, jako by`).map(
    (word) => [word, 'adverbial'] as const,
  ),
])
export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['a', 'additive'],
  ['i', 'additive'],
  ['nebo', 'additive'],
  ['či', 'additive'],
  ['ale', 'adversative'],
  ['avšak', 'adversative'],
  ['však', 'adversative'],
])
/** *by* makes of what was said what would be said. */
export const negations = words('ne by')
export const adverbs =
  words(`také taky též rovněž ještě už již jen jenom pouze dokonce právě téměř skoro asi přibližně zhruba znovu opět nyní teď tehdy pak
  potom poté dnes zítra včera předevčírem dříve později nedávno dávno brzy hned ihned vždy nikdy někdy často zřídka obvykle zde tady
  tam sem odtud všude nikde poprvé proto tudíž například zejména především nakonec konečně tedy skutečně opravdu samozřejmě
  možná zřejmě patrně pravděpodobně nejspíš údajně prý osobně oficiálně veřejně otevřeně krátce podrobně zvlášť zvláště
  současně zároveň spolu společně částečně zcela úplně výrazně značně prudce silně slabě rychle pomalu dobře špatně lépe hůře
  hodně mnoho málo trochu dost dostatečně příliš velmi více víc méně nejvíce nejméně dále dál blíž výše níže naopak vůbec přece
  jinak tak takto takže pořád stále neustále dočasně denně ročně měsíčně ráno večer odpoledne dopoledne loni letos mu mi nám vám
  jim ho ji je jej ně nich nimi ním ní němu něho sebe sobě sebou něco nic čím něčem já my vy navíc přitom mezitím tím nicméně
  sice totiž ovšem jasně přímo doslova rozhodně ironicky stručně hlavně pravidelně okamžitě postupně zatím dosud doposud
  ve-středu v-pondělí jsem jsme`)
export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ...[...words('pan pana panu panem')].map((word) => [word, 'male'] as const),
  ...[...words('paní')].map((word) => [word, 'female'] as const),
  ...[...words('dr prof doc ing mgr bc mudr judr phdr rndr gen plk pplk npor mjr kpt')].map(
    (word) => [word, null] as const,
  ),
])
export const nameParticles = words('von van de der den di da al el bin ibn')

export const ownWords = words('vlastní vlastních vlastního vlastními svých svého své')

export const aspectVerbs = words('pokračovat začít začínat')
