import type { DeterminerFacts, GrammarTables, OpenerFacts, PronounFacts } from '../from-tables/tables'
import { phrases, words } from '../word-list'
import { genderOfGiven } from './names'
import { type NounLists, nounTable } from './nouns'
import { type VerbLists, verbTables } from './verbs'

/** What differs between Swedish, Norwegian and Danish. Lists are parted by blanks; those of several words by commas. */
export interface ScandinavianWords {
  tag: string
  determiners: Readonly<Record<DeterminerFacts['definiteness'], string>>
  /** *han*, *hun*, *de*; *ham*, *henne*, *dem*; others. */
  he: string
  she: string
  they: string
  him: string
  her: string
  them: string
  others: string
  /** *det*, *man*: those that stand for nobody, and those that in front of a verb stand for what was said before. */
  dummies: string
  backReferences: string
  reflexives: string
  /** *jag*, *vi*, *du*. */
  speakersOwn: string
  prepositions: string
  tying: string
  tyingToRoles: string
  /** Those before whom things are said, by base form. */
  audiences: string
  occasionPrepositions: string
  sourcePhrases: string
  agentAdpositions: string
  /** *att*, *at*. */
  that: string
  /** *att*, *å*, *at*: before an infinitive. */
  infinitiveMarks: string
  openers: Readonly<Partial<Record<OpenerFacts, string>>>
  additive: string
  adversative: string
  negations: string
  adverbs: string
  abbreviations: string
  femaleTitles: string
  maleTitles: string
  titles: string
  nouns: NounLists
  kinRoles: NonNullable<GrammarTables['kinRoles']>
  verbs: VerbLists
  guessVerb: GrammarTables['guessVerb']
  /** How a finite verb ends, of words that stand behind their subject. */
  finiteEnding: RegExp
  infinitiveEnding: RegExp
  takesBareClause: boolean
}

const pronouns = (list: string, facts: PronounFacts): [string, PronounFacts][] =>
  [...words(list)].map((word) => [word, facts])

/** The tables of a mainland Scandinavian language. */
export function scandinavianTables(given: ScandinavianWords): GrammarTables {
  const { verbs, reporting, verbParticles } = verbTables(given.verbs)
  return {
    tag: given.tag,
    elided: new Set(),
    enclitics: new Set(),
    abbreviations: words(given.abbreviations),
    determiners: determinersOf(given.determiners),
    fusedArticles: new Map(),
    prepositions: words(given.prepositions),
    tying: words(given.tying),
    tyingToRoles: words(given.tyingToRoles),
    addressing: words('til till'),
    audiences: { nouns: words(given.audiences), leads: words('för inför till for overfor til') },
    occasionPrepositions: words(given.occasionPrepositions),
    sourcePhrases: new Set(phrases(given.sourcePhrases)),
    sourcePostpositions: new Set(),
    agentAdpositions: words(given.agentAdpositions),
    pronouns: new Map([
      ...pronouns(given.he, { kind: 'personal', number: 'singular', gender: 'male' }),
      ...pronouns(given.she, { kind: 'personal', number: 'singular', gender: 'female' }),
      ...pronouns(given.they, { kind: 'personal', number: 'plural', gender: null }),
      ...pronouns(given.dummies, { kind: 'personal', number: 'singular', gender: 'neuter' }),
      ...pronouns(given.him, { kind: 'personal', number: 'singular', gender: 'male', isOblique: true }),
      ...pronouns(given.her, { kind: 'personal', number: 'singular', gender: 'female', isOblique: true }),
      ...pronouns(given.them, { kind: 'personal', number: 'plural', gender: null, isOblique: true }),
      ...pronouns(given.others, { kind: 'indefinite', number: null, gender: null }),
    ]),
    clitics: words(given.reflexives),
    reflexives: new Set(),
    impersonalReflexives: new Set(),
    dummySubjects: words(given.dummies),
    backReferences: words(given.backReferences),
    infinitiveMarks: words(given.infinitiveMarks),
    infinitiveEnding: given.infinitiveEnding,
    openers: new Map<string, OpenerFacts>([
      [given.that, given.that === given.infinitiveMarks ? 'that or infinitive' : 'that'],
      ...Object.entries(given.openers).flatMap(([kind, list]) =>
        phrases(list).map((each): [string, OpenerFacts] => [each, kind as OpenerFacts]),
      ),
    ]),
    coordinators: new Map([
      ...[...words(given.additive)].map((each) => [each, 'additive'] as const),
      ...[...words(given.adversative)].map((each) => [each, 'adversative'] as const),
    ]),
    negations: words(given.negations),
    adverbs: words(given.adverbs),
    quotatives: new Set(),
    kinRoles: given.kinRoles,
    nouns: nounTable(given.nouns),
    oneOf: { words: words('en ei ett et'), leads: words('av af') },
    outletName:
      /(?:bladet|blad|posten|tidningen|kuriren|avisen|tidende|(?: |^)(?:tidning|nyheter|dagblad|allehanda|avis|avisa))$/u,
    titles: new Map([
      ...[...words(given.femaleTitles)].map((each) => [each, 'female'] as const),
      ...[...words(given.maleTitles)].map((each) => [each, 'male'] as const),
      ...[...words(given.titles)].map((each) => [each, null] as const),
    ]),
    nameParticles: words('af av von van de der den du la le al el bin ibn da di'),
    genderOfGiven,
    genitiveEnding: /s$/u,
    tiesBehindNames: true,
    definiteEnding: /[nt]$/u,
    attributeEnding: /[ea]$/u,
    bodyAttributeEnding: /sk[aet]?$/u,
    verbs,
    guessVerb: given.guessVerb,
    guessVerbBehindSubject: (word) =>
      given.finiteEnding.test(word)
        ? { lemma: word, form: 'finite', mood: 'indicative', number: null, auxiliary: null }
        : null,
    reporting,
    ownWords: words('egen egne egna eget'),
    verbParticles,
    dropsSubjects: false,
    dropsThat: true,
    takesBareClause: given.takesBareClause,
    hasDialogueDashes: true,
    speakersOwn: words(given.speakersOwn),
  }
}

const determinersOf = (lists: ScandinavianWords['determiners']): Map<string, DeterminerFacts> =>
  new Map(
    Object.entries(lists).flatMap(([definiteness, list]) =>
      [...words(list)].map((word): [string, DeterminerFacts] => [
        word,
        {
          definiteness: definiteness as DeterminerFacts['definiteness'],
          number: null,
          gender: null,
          isOblique: false,
        },
      ]),
    ),
  )
