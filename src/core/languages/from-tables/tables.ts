import type {
  GrammaticalGender,
  GrammaticalNumber,
  NounClass,
  NounPhrase,
  Opener,
  VerbGroup,
} from '../../attribution/chunks/chunk'
import type { LanguagePack, ReportingVerb } from '../pack'
import type { CaseTables } from './cases'

/** What a determiner tells of its phrase. */
export interface DeterminerFacts {
  definiteness: 'definite' | 'indefinite' | 'possessive'
  number: GrammaticalNumber
  gender: GrammaticalGender
  /** Whether its form is one of an object alone; false where the language has no cases. */
  isOblique: boolean
  /** Of one that points to who was just spoken of: *cette*, *este*. */
  pointsBack?: true
}

/** What a pronoun that may speak tells: *she*, *they*, *the latter*. */
export interface PronounFacts {
  kind: 'personal' | 'demonstrative' | 'indefinite'
  number: GrammaticalNumber
  gender: GrammaticalGender
  /** Of forms that stand for an object alone: Dutch *hem*. */
  isOblique?: boolean
}

/** What a form of a noun tells. */
export interface NounFacts {
  /** Base form, lower case: one for all forms of the word, man's and woman's too, so that roles can be compared. */
  lemma: string
  nounClass: NounClass
  gender: GrammaticalGender
  number: GrammaticalNumber
  /** Whether its form is one of an object alone (a case ending). */
  isOblique?: boolean
  /** Whether its form is definite by itself: Swedish *ministern*. */
  isDefinite?: boolean
  /** What it tells of somebody behind a determiner of another gender: Spanish *la policía*, the body, but *el policía*. */
  asPerson?: NounFacts
}

/** What a form of a verb tells. */
export type VerbFacts = Pick<VerbGroup, 'lemma' | 'form' | 'mood' | 'number' | 'auxiliary' | 'sharesSubject'> & {
  /** Of forms that agree with their subject in gender: Polish *powiedziała*. */
  gender?: GrammaticalGender
  /** What a finite form is behind an auxiliary in its clause: Dutch *zeggen*, Norwegian *hevdet*. */
  besideAuxiliary?: 'infinitive' | 'participle'
}

/**
 * What opens a clause. `that or relative`: *que*, which is *that* after a verb of speech and *which* after a noun;
 * `question or relative`: *qui*, *où* in the same way; `question or manner`: Italian *come*, *that* behind a verb of speech; `infinitive`: Italian *di* in *dice di sapere*; `that or infinitive`: Swedish *att*, *that* before a clause and *to* before an infinitive.
 */
export type OpenerFacts =
  | Opener['kind']
  | 'that or relative'
  | 'question or relative'
  | 'question or manner'
  | 'that or infinitive'
  | 'infinitive'

/**
 * The words of a language whose names alone begin with a capital, by what they do; the grammar that such languages share
 * stands in this folder. All words are in small letters; an entry may have several words, with one blank between them,
 * where that is said. A form that stands in several tables is decided by its place.
 */
export interface GrammarTables {
  /** Two-letter code (ISO 639-1). */
  tag: string

  /** Words that an apostrophe parts from the next one, without the apostrophe: *l*, *qu*, *dell*. */
  elided: ReadonlySet<string>
  /** Words that a hyphen ties behind a verb: *dit-**il***, *disse-**lhe***. */
  enclitics: ReadonlySet<string>
  /** Abbreviations whose stop ends no sentence, without the stop. */
  abbreviations: ReadonlySet<string>

  determiners: ReadonlyMap<string, DeterminerFacts>
  /** Adpositions with an article in one word, by what they stand for: *du* → *de*, *nel* → *in*. */
  fusedArticles: ReadonlyMap<string, string>
  /** Several words allowed: *au cours du*. */
  prepositions: ReadonlySet<string>
  /** Prepositions that tie a phrase to the noun before it: *de*, *of*. */
  tying: ReadonlySet<string>
  /** Those that do so where the noun is what somebody is, and is not definite: *presstalesperson **vid** polisen*. */
  tyingToRoles?: ReadonlySet<string>
  /** Those of them that lead to whom something is said behind a role with its name: *sier direktør Odd Lie | **til** Lorneposten*. */
  addressing?: ReadonlySet<string>
  /** Prepositions of what words were said in or at: *dans un entretien*. */
  occasionPrepositions: ReadonlySet<string>
  /** Those of them in whose phrases words stand, where others lead to texts as well: *en una carta*, but *respondió a una carta*. */
  textPrepositions?: ReadonlySet<string>
  /** Those before whom things are said, by base form, and the prepositions of whom one tells something: *a los periodistas*. */
  audiences?: { nouns: ReadonlySet<string>; leads: ReadonlySet<string> }
  /** What gives the words around it to whom it leads to (several words allowed): *selon*, *de acuerdo con*. */
  sourcePhrases: ReadonlySet<string>
  /** Adposition and noun that together lead to nobody else, and are the source: *de source policière*. */
  sourceHeads?: ReadonlySet<string>
  /** Adpositions that do so where their phrase is apart and means a person: Spanish *para Ruiz, A*. */
  viewAdpositions?: ReadonlySet<string>
  /** Verbs by form that with a phrase of time say how long ago: Spanish *hace dos años*. */
  sinceVerbs?: ReadonlySet<string>
  /** What does so behind its phrase: Swedish *… enligt*, Turkish *… göre*. Empty in most languages. */
  sourcePostpositions: ReadonlySet<string>
  /** Adpositions that lead to who does what a passive tells: *par*. */
  agentAdpositions: ReadonlySet<string>

  /** Adpositions that lead to a body whose people speak, by a plural verb without a subject: *desde el Gobierno dicen*. */
  bodyAdpositions?: ReadonlySet<string>

  /** Pronouns that may be a subject (several words allowed): *elle*, *ce dernier*. */
  pronouns: ReadonlyMap<string, PronounFacts>
  /** Object and reflexive pronouns that stand with a verb: *le*, *se*, *lui*, *sich*; also negations that do (*ne*). */
  clitics: ReadonlySet<string>
  /** What with an adposition means one of several: *один **из** авторов*, *uno **de** los autores*. Absent where nothing does. */
  oneOf?: { words: ReadonlySet<string>; leads: ReadonlySet<string> }
  /** Clitics that are the direct object of their verb: *l’a dit*, *lo ripetono*; absent where nothing is told by them. */
  objectClitics?: ReadonlySet<string>
  /** Clitics that make an auxiliary *be* one of the past: *s’est dit*. Empty in languages without. */
  reflexives: ReadonlySet<string>
  /** Clitics with which a verb without a subject says that one says: *se informó que*. */
  impersonalReflexives: ReadonlySet<string>
  /** Verbs that report nothing where a reflexive stands with them, by base form: *la tendance **se confirme***. */
  plainVerbs?: ReadonlySet<string>
  /** Verbs whose reflexive is somebody's own doing, by base form, and says nothing of one: *se quejó de que*. */
  reflexiveVerbs?: ReadonlySet<string>
  /** Pronouns that stand where a subject must, and for nobody: *il* in *il faut* may be left out here if it also means *he*. */
  dummySubjects: ReadonlySet<string>
  /**
   * What in front of a reporting verb stands for what was said before (several words allowed): Dutch ***Dat** zegt Finch*,
   * Spanish ***Así lo** dice Ruiz*. Absent where nothing does.
   */
  backReferences?: ReadonlySet<string>
  /** The same behind a verb that opens its sentence: *Oznámil **to** ministr Marek Havlík*. */
  referencesBehindVerb?: ReadonlySet<string>
  /** What does so for a quotation alone, also before the subject: *Con esas palabras Ruiz resumió …*. */
  quotationReferences?: ReadonlySet<string>
  /** Particles that stand before an infinitive: Dutch *te*, Norwegian *å*. */
  infinitiveMarks?: ReadonlySet<string>

  /** What opens a subordinate clause (several words allowed): *que*, *si*, *alors que*. */
  openers: ReadonlyMap<string, OpenerFacts>
  coordinators: ReadonlyMap<string, 'additive' | 'adversative'>
  negations: ReadonlySet<string>
  /** Other small words that are part of no noun phrase, and no verbs: *hier*, *aussi*, *très*. */
  adverbs: ReadonlySet<string>
  /** How adverbs end that are in no table, and nothing else does: Spanish *final**mente***. Absent where no ending tells. */
  adverbEnding?: RegExp
  /** Words that open a sentence with a capital without its accent, each in small letters with it: French ***A** ses yeux*. */
  bareCapitals?: ReadonlyMap<string, string>
  /** Words that with a name and without a verb give the words before them to somebody: Dutch *aldus*. */
  quotatives: ReadonlySet<string>

  /** Nouns by every form: roles, organizations, documents, occasions, times (days, months, *an*, *semaine*). */
  nouns: ReadonlyMap<string, NounFacts>
  /**
   * Nouns that stand for somebody called otherwise, or by name alone, by base form, each with what those are called: *the
   * politician* for a *minister*, a *mayor*; `*` for anybody.
   */
  kinRoles?: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns of bodies that are agencies of news where their own name stands right behind, by base form: *l’**agence** Norden*. */
  agencies?: ReadonlySet<string>
  /** How outlets are called, in small letters: French *L’Écho de Lorne*, Swedish *Lornabladet*. Absent where no word tells. */
  outletName?: RegExp
  /** Titles before a name, without their stop, with the gender that they tell: *mme* → female. No part of the name. */
  titles: ReadonlyMap<string, GrammaticalGender>
  /** Attributes with a capital that are part of what somebody is, and of no name: *le **Premier** ministre*. */
  titleAttributes?: ReadonlySet<string>
  /** Attributes of somebody whom the text has named, where nothing says of whom or what: *l’**ancien** défenseur*. */
  pointingAttributes?: ReadonlySet<string>
  /** Forms of a verb that in front of a person's noun mean a former one: Polish ***były** minister*. Absent where none do. */
  formerly?: ReadonlySet<string>
  /** Particles within a name: *de*, *van der*. */
  nameParticles: ReadonlySet<string>
  /** The gender that a given name tells, by its form in small letters; null where it tells none. */
  genderOfGiven(name: string): GrammaticalGender

  /** Verbs by every form, auxiliaries and the commonest others among them. */
  verbs: ReadonlyMap<string, VerbFacts>
  /** What an unknown word in small letters is, if its ending alone makes it a verb; null in doubt. */
  guessVerb(word: string): VerbFacts | null
  /** The same of an unknown word behind what may be its subject, a name or a definite noun, where less is needed. */
  guessVerbBehindSubject?(word: string): VerbFacts | null
  /** Reporting verbs by base form; a particle stands in front, as in German: *mitteilen*, Dutch *meedelen*. */
  reporting: ReadonlyMap<string, ReportingVerb>
  /** Verbs that an adposition ties to the infinitive that they tell of, by base form, with it: *se limitó **a** responder*. */
  phaseVerbs?: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs of beginning and going on, by base form, which report nothing with an infinitive: *continua | a scorrere*. */
  aspectVerbs?: ReadonlySet<string>
  /** Particles that stand apart from their verb. Empty in most languages. */
  verbParticles: ReadonlySet<string>

  /** How infinitives end that are not known, where *that* opens them, too: Danish *at bestille*. */
  infinitiveEnding?: RegExp

  /** Whether a clause needs no subject that is a word: *Añadió que …*. */
  dropsSubjects: LanguagePack['dropsSubjects']
  /** Whether reported words may follow their verb without *that*: Norwegian *Han mener breen kan være borte*. */
  dropsThat?: true
  /** Whether reported words may follow a verb and a comma without more: Danish *Han siger, han kommer*. */
  takesBareClause?: boolean
  /** Pronouns of who speaks and who is spoken to, which stand in no frame: *jag*, *vi*, *du*. */
  speakersOwn?: ReadonlySet<string>
  /** Whether a dash at the start of a paragraph opens speech: Swedish *– Porten är för gammal, säger Ida Finch.* */
  hasDialogueDashes?: boolean
  /** Whether no comma stands before *that*, so that one tells *which* from it: Spanish *dijo que*, *dijo Ruiz, que*. */
  commaTellsRelative?: boolean
  /** Whether the verb stands last in a subordinate clause, as in Dutch. */
  isVerbFinal?: boolean
  /** How definite forms end, where nothing in small letters follows one or a name in its phrase: Swedish *polisen | stängd*. */
  definiteEnding?: RegExp
  /** How attributes end that with a capital begin the name of a body: Swedish *Svenska kyrkan*. */
  bodyAttributeEnding?: RegExp
  /** How attributes end that open a sentence with a capital before somebody's noun: Norwegian *Sjokkert**e** naboer*. */
  attributeEnding?: RegExp
  /** How a name in the genitive ends: in Swedish *Ida Finchs advokat* the name is not the lawyer's. */
  genitiveEnding?: LanguagePack['genitiveEnding']
  /** Whether `tying` leads on from a role, a given name and a surname, and never within them: *burgemeester Tineke Vos | van Lorne*. */
  tiesBehindNames?: boolean
  /** Whether a phrase with these words (small letters) may be a subject by its case; absent in languages without cases. */
  mayBeSubject?(phrase: Pick<NounPhrase, 'noun'> & { words: readonly string[]; nameWords: readonly string[] }): boolean
  /** What sets off what gives the words between their quotation marks; absent where it does not stand there. */
  framesWithinMarks?: LanguagePack['framesWithinMarks']
  /** Nouns, in the genitive, that their own name stands behind: Czech *kauzy Dozimetr*, Polish *firmy Północ*. */
  namingNouns?: ReadonlySet<string>
  /** How a name ends that says whose something is: Czech *Redl**ova** partnerka*. Absent where no ending does. */
  possessiveNames?: RegExp
  /** What case endings tell; absent in languages without. */
  cases?: CaseTables
  /** Words that make what somebody said that of the subject: Swedish *enligt **egen** utsago*. */
  ownWords?: ReadonlySet<string>
  /** Phrases that give the words around them to whom a pronoun within them means: Russian *по его словам*. */
  ownSources?: ReadonlyMap<string, PronounFacts>
  /** The base forms that an inflected word of a name may have, likeliest first; absent where names are not inflected. */
  baseForms?(word: string): readonly string[]
}
