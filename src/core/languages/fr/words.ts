import type { GrammaticalGender, GrammaticalNumber } from '../../attribution/chunks/chunk'
import type { DeterminerFacts, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { words } from '../word-list'

/** Determiners, a group a line: definiteness, number, gender, words. */
const DETERMINERS: readonly [DeterminerFacts['definiteness'], GrammaticalNumber, GrammaticalGender, string][] = [
  ['definite', 'singular', 'male', 'le ce cet ledit'],
  ['definite', 'singular', 'female', 'la cette ladite'],
  ['definite', 'singular', null, 'l'],
  ['definite', 'plural', null, 'les ces lesdits lesdites'],
  ['indefinite', 'singular', 'male', 'un aucun certain tout quel tel nul maint'],
  ['indefinite', 'singular', 'female', 'une aucune certaine toute quelle telle nulle'],
  ['indefinite', 'singular', null, 'chaque quelque'],
  [
    'indefinite',
    'plural',
    null,
    'des plusieurs quelques certains certaines tous toutes quels quelles tels telles divers diverses différents différentes maints deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille',
  ],
  ['possessive', 'singular', null, 'son sa mon ma ton ta notre votre leur'],
  ['possessive', 'plural', null, 'ses mes tes nos vos leurs'],
]

const POINTING = words('ce cet cette ledit ladite')

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
  ['du', 'de'],
  ['des', 'de'],
  ['au', 'à'],
  ['aux', 'à'],
])

/** A phrase that ends with *de*, with what becomes of it before an article and a vowel. */
const of = (list: string): string[] =>
  list.split('; ').flatMap((phrase) => ['de', 'du', 'des', 'd'].map((last) => `${phrase} ${last}`))
/** The same for *à*. */
const to = (list: string): string[] =>
  list.split('; ').flatMap((phrase) => ['à', 'au', 'aux'].map((last) => `${phrase} ${last}`))

const occasions = of(
  "lors; au cours; à l'occasion; dans le cadre; au micro; auprès; à l'issue; en marge; au terme; à la sortie; à la barre; au sortir; sur le plateau; à la tribune; sur le site; dans les colonnes; sur les antennes; à l'antenne; devant les caméras",
)

export const prepositions = new Set([
  ...words(`à de d dans en par pour sur sous sans avec chez contre depuis dès devant derrière durant entre envers hors
    jusque malgré outre parmi pendant près selon sauf suivant vers via voici voilà après avant concernant moyennant
    lors auprès quant face grâce hormis excepté versus nonobstant`),
  ...occasions,
  ...of(
    "au-delà; au lieu; à cause; à côté; à partir; à propos; au nom; au sein; au sujet; autour; en cas; en dehors; en faveur; en raison; en vue; hors; lors; loin; près; à travers; le long; à l'égard; à l'encontre; à l'intérieur; à l'extérieur; à la suite; à la tête; à défaut; faute; en matière; de la part; du côté; à compter; aux côtés; à la place; à l'aide; au profit; au bord; à la demande; sous réserve; à hauteur; vis-à-vis; au-dessus; au-dessous; à proximité; en présence; en compagnie; à la veille; à destination; en provenance",
  ),
  ...to(
    "face; grâce; quant; jusqu; jusqu'; suite; par rapport; conformément; contrairement; grâce; de manière; de façon",
  ),
])
export const tying = words('de d')
export const occasionPrepositions = new Set([
  ...words('dans en à sur devant pendant durant par via après sous'),
  ...occasions,
])
export const textPrepositions = words('dans en via par sur')
export const audiences = { nouns: words('journaliste reporter presse tribunal commission'), leads: words('à devant') }
export const agentAdpositions = words('par')
export const bodyAdpositions = words('à chez dans')

export const sourcePhrases: ReadonlySet<string> = new Set([
  'selon',
  "d'après",
  'suivant',
  'dixit',
  "à l'en croire",
  'à en croire',
  "si l'on en croit",
  'si on en croit',
  ...of(
    "aux dires; au dire; de l'avis; de l'aveu; de l'aveu même; à l'aveu; aux yeux; au jugement; au sens; dans l'esprit; sur la foi; du point de vue; dans la bouche; de la bouche; par la voix; par la bouche; au témoignage; sous la plume; selon les mots; selon les termes; selon la formule; selon l'expression; selon les dires; selon les propos",
  ),
])
/** Words for a source without an article, behind a preposition: *de source policière*. */
export const sourceHeads: ReadonlySet<string> = new Set(['de source', 'de sources', 'de bonne source'])
/** *Pour Ida Finch, A*: gives what follows to whoever it leads to, at the beginning of a sentence. */
export const viewAdpositions = words('pour')

const pronoun = (
  kind: PronounFacts['kind'],
  number: GrammaticalNumber,
  gender: GrammaticalGender,
  list: string,
): [string, PronounFacts][] => list.split('; ').map((word) => [word, { kind, number, gender }])

export const pronouns: ReadonlyMap<string, PronounFacts> = new Map([
  ...pronoun('personal', 'singular', 'male', "il; lui; celui-ci; ce dernier; l'intéressé; lui-même"),
  ...pronoun('personal', 'singular', 'female', "elle; celle-ci; cette dernière; l'intéressée; elle-même"),
  ...pronoun(
    'personal',
    'plural',
    null,
    'ils; elles; eux; ceux-ci; celles-ci; ces derniers; ces dernières; les intéressés; eux-mêmes; elles-mêmes',
  ),
  ...pronoun('personal', 'singular', null, 'on; je; j'),
  ...pronoun('personal', 'plural', null, 'nous; vous'),
  ...pronoun('demonstrative', 'singular', 'male', 'celui-là; celui; ceci; cela; ça; ce; c'),
  ...pronoun('demonstrative', 'singular', 'female', 'celle-là; celle'),
  ...pronoun('demonstrative', 'plural', null, 'ceux-là; celles-là; ceux; celles'),
  ...pronoun('indefinite', 'singular', null, "l'un; l'une; l'autre; quelqu'un; chacun; chacune"),
  ...pronoun('indefinite', 'plural', null, "certains d'entre eux; d'autres; les uns; les autres; beaucoup; la plupart"),
])

/** Phrases for whom a pronoun within them means. */
export const ownSources: ReadonlyMap<string, PronounFacts> = new Map(
  pronoun(
    'personal',
    'singular',
    null,
    'à ses yeux; a ses yeux; à son avis; à son sens; de son propre aveu; de son aveu; selon ses dires; selon ses mots; selon ses termes; selon ses propres mots; selon ses propos; selon son expression; à l’entendre; à l’en croire; à les en croire; d’après ses dires; à son goût',
  ),
)

export const clitics = words('me m te t se s le la l les lui leur nous vous y en ne n')

const OPENERS: Readonly<Record<string, string>> = {
  'question or relative': 'qui; où; lequel; laquelle; lesquels; lesquelles',
  'that or relative': "que; qu'; de ce que; de ce qu'; à ce que; à ce qu'",
  question:
    "si; s'il; s'ils; pourquoi; comment; quand; combien; quoi; ce que; ce qu'; ce qui; par quoi; de quoi; à quoi",
  manner: 'comme; ainsi que; tel que; telle que',
  reference:
    "selon lequel; selon laquelle; selon lesquels; selon lesquelles; selon qui; d'après lequel; d'après laquelle; d'après qui; pour qui; aux yeux de qui",
  relative:
    "dont; auquel; à laquelle; auxquels; auxquelles; duquel; de laquelle; desquels; desquelles; dans lequel; dans laquelle; dans lesquels; dans lesquelles; sur lequel; sur laquelle; pour lequel; pour laquelle; pour lesquels; par lequel; par laquelle; avec lequel; avec laquelle; avec qui; à qui; de qui; chez qui; contre lequel; contre laquelle; lors duquel; lors de laquelle; au cours duquel; au cours de laquelle; grâce auquel; grâce à laquelle; d'où; ce à quoi; ce dont; parmi lesquels; parmi lesquelles",
  adverbial:
    "alors que; alors qu'; tandis que; tandis qu'; lorsque; lorsqu'; puisque; puisqu'; quoique; bien que; bien qu'; parce que; parce qu'; pour que; pour qu'; afin que; afin qu'; sans que; sans qu'; avant que; avant qu'; après que; après qu'; depuis que; depuis qu'; dès que; dès qu'; jusqu'à ce que; jusqu'à ce qu'; tant que; tant qu'; pendant que; pendant qu'; à moins que; à moins qu'; à condition que; à condition qu'; de sorte que; de sorte qu'; si bien que; si bien qu'; de manière que; au cas où; même si; même s'il; même s'ils; comme si; comme s'il; comme s'ils; quand bien même; sauf si; étant donné que; étant donné qu'; vu que; vu qu'; du fait que; du fait qu'; d'autant que; d'autant qu'; d'autant plus que; d'autant plus qu'; surtout que; surtout qu'; maintenant que; maintenant qu'; aussi longtemps que; à mesure que; à mesure qu'; plus que; moins que; plutôt que; autant que; car; histoire de; quitte à",
}
export const openers: ReadonlyMap<string, OpenerFacts> = new Map(
  Object.entries(OPENERS).flatMap(([kind, list]) =>
    list.split('; ').map((phrase): [string, OpenerFacts] => [phrase.replace(/'$/, ''), kind as OpenerFacts]),
  ),
)

export const coordinators: ReadonlyMap<string, 'additive' | 'adversative'> = new Map([
  ['et', 'additive'],
  ['ou', 'additive'],
  ['ni', 'additive'],
  ['puis', 'additive'],
  ['mais', 'adversative'],
])

export const negations = words('pas jamais rien nullement aucunement guère point personne')

/** Adverbs in *-ment*, without it. */
const MENT = `actuelle seule égale notam évidem récem finale générale officielle claire publique simple particulière
  directe immédiate rapide longue ferme vive forte haute large grave dure sévère formelle catégorique explicite implicite
  certaine probable vraisemblable possible apparem manifeste effective réelle véritable exacte précisé parfaite totale
  entière complète absolue relative pratique moyenne soudaine lente douce triste heureuse malheureuse curieuse étrange
  franche honnête sincère humble modeste prudem patiem constam fréquem couram suffisam extrême énormé profondé intensé
  autre première deuxième troisième dernière nouvelle ancienne précédem ultérieure postérieure antérieure initiale
  définitive provisoire temporaire principale essentielle unique ouverte discrète secrète personnelle individuelle
  collective conjointe respective mutuelle réciproque unanimé globale locale mondiale nationale régionale politique
  économique juridique légale illégale scientifique technique financière sociale historique traditionnelle habituelle
  normale naturelle calme sobre solennelle brève ironique amère nette telle juste vaine libre facile difficile étroite
  active massive progressive successive simultané parallèle régulière fondamentale radicale légère visible sensible
  considérable notable remarquable incontestable indéniable inévitable nécessaire obligatoire volontaire physique morale
  concrète éventuelle systématique automatique énergique différem violem confidentielle anonymé vigoureuse sèche`
export const adverbs = new Set([
  ...words(`aujourd'hui hier demain avant-hier après-demain maintenant alors ensuite puis enfin déjà encore toujours
    souvent parfois bientôt tôt tard désormais dorénavant autrefois jadis naguère longtemps aussitôt tantôt depuis
    auparavant après avant d'abord ici là là-bas là-dessus ailleurs partout loin près dedans dehors dessus dessous
    bien mal mieux pis aussi même ainsi très trop assez si tant tellement peu plus moins autant presque quasi environ
    plutôt seulement surtout peut-être sans doute certes donc pourtant cependant toutefois néanmoins d'ailleurs
    par ailleurs en outre en effet outre quand combien comment ensemble exprès vite volontiers quelque
    non oui ne voilà voire sinon hélas soit notamment davantage également d'emblée derechef illico aussitôt
    tout cesse contre lors mi sitôt sus jusque jusqu jusqu'ici puisque là-dedans ci-dessus ci-dessous dessus
    samedi-soir sic dito idem etc alors-même quasi-certainement peut-être`),
  ...[...words(MENT)].map((stem) => `${stem}ment`),
])

export const titles: ReadonlyMap<string, GrammaticalGender> = new Map([
  ['m', 'male'],
  ['mm', null],
  ['mr', 'male'],
  ['monsieur', 'male'],
  ['messieurs', null],
  ['mme', 'female'],
  ['mmes', 'female'],
  ['mlle', 'female'],
  ['madame', 'female'],
  ['mademoiselle', 'female'],
  ['dr', null],
  ['pr', null],
  ['prof', null],
  ['me', null],
  ['maître', null],
  ['mgr', 'male'],
  ['monseigneur', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
])

export const nameParticles = words('de du des d la le van von der den di da del della dos ben ibn el al bin y')

export const abbreviations = words(
  'cf env etc ex éd p pp vol art n° no av bd st ste tél min max sec h hab dép jr sr p.-d.g s.a r.-v',
)

/** Pronouns of who speaks and who is spoken to. */
export const speakersOwn = words('je j nous tu vous -je -nous -tu -vous')

export const ownWords = words('propre propres')

export const aspectVerbs = words('continuer commencer')
