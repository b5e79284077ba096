import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { phrases, words } from '../word-list'

export const abbreviations = words(
  'r w ul al nr tys mln mld zł gr godz tzw np itd itp m.in prof dr hab inż mgr ks św płk gen mjr kpt por red dyr ok pt ds ur zm art ust pkt',
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
      'ten ta to ci te tamten tamta cały cała całe wszyscy wszystkie wszystko każdy każda nasz nasza nasze nasi jego jej ich swój swoja swoje sam sama sami niektórzy niektóre wielu wiele kilka kilku inny inna inni inne jeden jedna jedno taki taka takie żaden',
    ),
  ].map((word) => [word, determiner(false)] as const),
  ...[
    ...words(
      'tego tej temu tym tych tymi tę tą całego całej całemu całym wszystkich wszystkim wszystkimi każdego każdej naszego naszej naszemu naszym naszych swojego swojej swojemu swoim swoich swą innych innego innej innym jednego jednej jednemu jednym takiego takiej takich niektórych',
    ),
  ].map((word) => [word, determiner(true)] as const),
])

export const prepositions =
  words(`w we z ze do na o od ode po pod nad przed przy dla bez u za przez między wśród wobec mimo pomimo podczas
  wskutek dzięki według wg zdaniem wokół obok koło poza ponad poprzez oprócz zamiast wbrew przeciw przeciwko dzięki względem spośród
  spod znad sprzed naprzeciw około`)
export const tying = words('ds do w z na od po przy')
export const occasionPrepositions = words('w we na z ze podczas dla')
export const bodyAdpositions = words('w we z ze')

export const sourcePhrases: ReadonlySet<string> = new Set(
  phrases(`według, wg, zdaniem, w ocenie, w opinii, ze słów, z relacji, zgodnie z, jak wynika z, z informacji, z ustaleń, w przekonaniu,
    w myśl, jak czytamy w, według danych, według słów, według informacji, według ustaleń, według szacunków, według relacji,
    zgodnie z informacjami, zgodnie z relacją, zgodnie ze słowami, zgodnie z zapowiedzią, zgodnie z danymi, zgodnie z komunikatem`),
)
const pronoun = (gender: GrammaticalGender, number: PronounFacts['number'] = 'singular'): PronounFacts => ({
  kind: 'personal',
  number,
  gender,
})
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map([
  ...phrases('jego zdaniem, według niego, w jego ocenie, w jego opinii, zgodnie z jego słowami, według jego słów').map(
    (phrase) => [phrase, pronoun('male')] as const,
  ),
  ...phrases('jej zdaniem, według niej, w jej ocenie, w jej opinii, zgodnie z jej słowami, według jej słów').map(
    (phrase) => [phrase, pronoun('female')] as const,
  ),
  ...phrases('ich zdaniem, według nich, w ich ocenie, w ich opinii').map(
    (phrase) => [phrase, pronoun(null, 'plural')] as const,
  ),
])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ['on', pronoun('male')],
  ['ona', pronoun('female')],
  ['ono', pronoun('neuter')],
  ['oni', pronoun(null, 'plural')],
  ['one', pronoun(null, 'plural')],
  ...[...words('kto nikt ktoś')].map((word) => [word, { ...pronoun(null), kind: 'indefinite' }] as const),
])
export const clitics = words('się')

export const openers: ReadonlyMap<string, OpenerFacts> = new Map([
  ...phrases('że, iż, żeby, aby, by, jakoby, ażeby').map((word) => [word, 'that or relative'] as const),
  ...phrases('czy, dlaczego, skąd, ile, kiedy, kto, jaki, jaka, jakie, w jaki sposób, po co').map(
    (word) => [word, 'question'] as const,
  ),
  ['jak', 'manner'],
  ...phrases(
    'który, która, które, którzy, którego, której, któremu, którym, których, którą, którymi, gdzie, dokąd, co, czego, czyj',
  ).map((word) => [word, 'relative'] as const),
  ...phrases(`gdy, jeśli, jeżeli, choć, chociaż, ponieważ, bo, gdyż, dopóki, zanim, odkąd, skoro, niż, mimo że, mimo iż, dlatego że,
    dzięki temu że, po tym jak, zaraz po tym jak, podczas gdy, z uwagi na to że, w związku z tym że, jako że, tak aby, tak by, o ile`).map(
    (word) => [word, 'adverbial'] as const,
  ),
])
export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['i', 'additive'],
  ['oraz', 'additive'],
  ['lub', 'additive'],
  ['albo', 'additive'],
  ['a', 'adversative'],
  ['ale', 'adversative'],
  ['lecz', 'adversative'],
  ['jednak', 'adversative'],
  ['natomiast', 'adversative'],
])
export const negations = words('nie')
export const adverbs =
  words(`także też również jeszcze już tylko nawet właśnie prawie niemal około ponownie znowu znów teraz wtedy potem
  następnie dziś dzisiaj jutro wczoraj wcześniej później niedawno dawno wkrótce zaraz zawsze nigdy czasem czasami często
  rzadko zwykle tu tutaj tam stąd tędy wszędzie nigdzie dlatego jednakże jednak bowiem zatem więc przecież zresztą ponadto
  poza-tym m.in między-innymi np na-przykład oczywiście prawdopodobnie zapewne chyba może-być rzekomo podobno ponoć
  osobiście oficjalnie publicznie otwarcie krótko szczegółowo szczególnie zwłaszcza jednocześnie równocześnie razem częściowo
  całkowicie znacznie istotnie gwałtownie silnie słabo szybko wolno dobrze źle lepiej gorzej dużo mało trochę dość dosyć
  zbyt bardzo bardziej mniej więcej najbardziej najmniej dalej bliżej wyżej niżej naprawdę przede wszystkim wreszcie nareszcie
  natychmiast obecnie aktualnie ostatnio dotychczas dotąd ciągle wciąż stale nadal codziennie rocznie miesięcznie rano
  wieczorem latem zimą wiosną jesienią tak owszem ot no oto niech niechaj li mu mi nam wam im jemu jej go ją je ich nią nim niej
  nich nimi niego siebie sobie sobą coś nic czymś czegoś ja my wy pan-państwo państwo tymczasem ponadto łącznie wspólnie wyraźnie stanowczo
  ostro mocno wprost dosłownie zdecydowanie jasno spokojnie ironicznie żartobliwie jedynie głównie pierwszy raz po-raz kolejny
  zapytany zapytana pytany pytana tuż dopiero niedługo potem wobec-tego ok zarazem ewentualnie faktycznie rzeczywiście wręcz akurat`)
export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ...[...words('pan pana panu panem ks o')].map((word) => [word, 'male'] as const),
  ...[...words('pani panią s')].map((word) => [word, 'female'] as const),
  ...[
    ...words(
      'dr prof hab inż mgr gen płk mjr kpt red por mec prok mł asp sierż kom nadkom podkom podinsp insp bryg ppłk abp bp',
    ),
  ].map((word) => [word, null] as const),
])
export const nameParticles = words('von van de der den di da al el bin ibn')

export const ownWords = words('własny własnych własnego własnej własnym swoich swojego swojej')

export const aspectVerbs = words('kontynuować zacząć zaczynać')
