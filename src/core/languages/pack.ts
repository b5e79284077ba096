import type { Chunk } from '../attribution/chunks/chunk'
import type { Token } from '../attribution/words/token'
import type { Span } from '../model'

/** How the words may stand to a reporting verb. */
export type ReportingFrame =
  /** *said that A*, *asked whether A*. */
  | 'clause'
  /** *said, “A”*. */
  | 'quote'
  /** *promised to A*. */
  | 'infinitive'
  /** *called it “A”*: only quoted words are somebody's. */
  | 'label'

/** A reporting verb of a language. */
export interface ReportingVerb {
  frames: ReadonlySet<ReportingFrame>
  /** Whether its passive reports as well: *was told that*. */
  passiveReports: boolean
  /** A dummy subject that stands for nobody: German *es heißt*, *it says*. */
  isImpersonal: boolean
  /** Whether the subject of its passive speaks, and the object of its active: German *Finch wird zitiert: „A“*. */
  quotesSubject?: true
  /** Adpositions that lead to the text that an impersonal verb tells of: Dutch *blijkt **uit** onderzoek*. Absent for none. */
  tells?: ReadonlySet<string>
}

/**
 * Whatever differs from language to language, for the engine. Data wherever data can say it; functions for what only the
 * language's own grammar knows: its words, and its chunks. `docs/adding-a-language.md` walks through one.
 */
export interface LanguagePack {
  /** Two-letter code (ISO 639-1). */
  tag: string
  /** The words of a block, with offsets into the article's text. Stretches within `blanks` give no words. */
  tokenize(text: string, block: Span, blanks: readonly Span[]): Token[]
  /** The chunks of a sentence: every token belongs to exactly one, in order. */
  chunk(tokens: readonly Token[]): Chunk[]
  /** Reporting verbs by base form; one with a particle as *particle + verb*: `mitteilen`. */
  reporting: ReadonlyMap<string, ReportingVerb>
  /** Joins particle and verb as `reporting` writes them. */
  joinParticle(particle: string, lemma: string): string
  /** Words that with a name and without a verb give the words before them to somebody: German *so*, Dutch *aldus*. */
  quotatives: ReadonlySet<string>
  /** Adpositions that lead to who does what a passive tells: *by*, *von*. */
  agentAdpositions: ReadonlySet<string>
  /** Words that make what somebody said that of the subject: German *nach **eigenen** Angaben*, Czech *podle **svých** slov*. */
  ownWords?: ReadonlySet<string>
  /** Pronouns that stand where a subject must, and for nobody: *es*, *it*. */
  dummySubjects: ReadonlySet<string>
  /**
   * Whether a clause needs no word for its subject: Spanish *Añadió que …*. `singular`: only of one person, since a plural
   * without a subject says what one says: Russian *Рассказал, что …*, but *сообщили, что …*.
   */
  dropsSubjects: boolean | 'singular'
  /** Adpositions that lead to a body whose people speak, by a plural verb without a subject: Spanish *desde el Gobierno dicen*. */
  bodyAdpositions: ReadonlySet<string>
  /**
   * Nouns that stand for somebody called otherwise, or by name alone, by base form, each with what those are called: *the
   * politician* for a *minister*, a *mayor*; `*` for anybody.
   */
  kinRoles?: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether a clause puts its verb first: then *said Finch* does not tell that the words stand before it. */
  isVerbFirst?: true
  /** Whether a clause puts its verb last, behind what it reports: Turkish *Kaya, “A” dedi*. */
  reportsInFront?: true
  /** Whether an infinitive that a verb of speech has stands last, behind its objects: Dutch *zegt niets van het geld te weten*. */
  infinitivesLast?: true
  /** Whether reported words may follow their verb without *that*: Norwegian *Han mener breen kan være borte*. */
  dropsThat?: true
  /** Whether a comma alone may bring reported words: German *sagte, er sei krank*. */
  takesBareClause: boolean
  /**
   * What sets off what gives the words, where that may stand between their quotation marks: *«A, — сказал он, — B»* a mark
   * and a dash, *« A, dit-il, B »* a comma or a dash, *“A —dice Ruiz— B”* a dash that touches it; null where it does not
   * stand there.
   */
  framesWithinMarks: 'mark and dash' | 'comma or dash' | 'tight dash' | null
  /**
   * Whether each sentence that a paragraph goes on quoting is a statement of its own, as German news is annotated: *„A“, sagte
   * Finch. „B.“*; elsewhere both are one.
   */
  quotesApart?: true
  /** How inflected names and nouns are brought to their base form; null in a language that does not inflect them. */
  baseForms: BaseForms | null
  /** How a name in the genitive ends that is the name itself without it: German *Finch**s** Sprecher*. Absent where none does. */
  genitiveEnding?: RegExp
  /**
   * Whether words behind a mark (small letters) are the frame of speech that a dash opened at the start of its paragraph:
   * Swedish *– Porten är för gammal, **säger Ida Finch**.* Absent where dashes open no speech.
   */
  opensFrame?(words: readonly string[]): boolean
  /**
   * Where the verb stands to what is said, in languages that do not mark it by clauses with finite verbs: behind it, with a
   * `closer` between (Japanese, Korean), or before it, with nothing between but marks (Chinese). Absent in all others.
   */
  wordOrder?: 'verb-final' | 'verb-medial'
  /** Whether a word right behind a quotation closes it as somebody's words, in a verb-final language: Japanese *と*. */
  closesWords?(token: Token): boolean
  /** Whether the family name comes first, and alone stands for the whole: *山田太郎*, *山田氏*. */
  familyNameFirst?: true
}

/** Base forms of inflected words, all in small letters. */
export interface BaseForms {
  /** Those that the words of an inflected name may have, as a whole, likeliest first: *анны*, *новак* → *анна*, *новак*. */
  names(words: readonly string[]): readonly (readonly string[])[]
  /** A noun and its attributes in the nominative, word by word; as they stand where that is not known. */
  nouns(words: readonly string[]): readonly string[]
}
