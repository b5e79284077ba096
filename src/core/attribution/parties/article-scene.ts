import type { LanguagePack } from '../../languages/pack'
import type { NounClass, NounPhrase } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { findSubject, type Party, partyOfPhrase } from '../frames/subject'
import type { Scene, Unnamed } from './antecedent'
import type { NameReader } from './base-names'
import {
  ANYONE,
  askByPronoun,
  fitOfName,
  memberAkin,
  memberCalled,
  memberCalledAhead,
  type Position,
} from './find-member'
import type { Member } from './member'
import { type ChunkCast, isAgent, isOwnClause, wordsOfOwner } from './names-in-chunks'
import { perSentence } from './per-sentence'

/** The article as far as it is read, in a language with a pack. */
export interface ArticleScene extends Scene<Party> {
  text: string
  sentences: readonly ChunkedSentence[]
  names: NameReader
  pack: LanguagePack
}

/** What speaks by itself. */
const SPEAKING: ReadonlySet<NounClass> = new Set(['person', 'group', 'organization', 'outlet'])

/** Whether a phrase stands for somebody or some body that speaks, and is called by what it is alone. */
const isDescribed = ({ nounClass, name, pronoun }: NounPhrase): boolean =>
  name === null && pronoun === null && SPEAKING.has(nounClass)

/** Whether a phrase has a noun that no table knows. */
const isUnknown = ({ nounClass, name, pronoun, noun }: NounPhrase): boolean =>
  nounClass === null && name === null && pronoun === null && noun !== ''

/** The scene of an article with nobody having spoken yet. Sentences are looked at when first asked for. */
export function openScene(
  text: string,
  sentences: readonly ChunkedSentence[],
  cast: ChunkCast,
  pack: LanguagePack,
): ArticleScene {
  const subjects = perSentence(sentences, subjectsOf)
  const called = new Map<Unnamed<Party>, Member | null>()
  const scene: ArticleScene = {
    ...cast,
    text,
    sentences,
    pack,
    spoken: [],
    meant: new Map(),
    unnamedIn: perSentence(sentences, (sentence, at) => unnamedIn({ text, pack }, sentence, at, subjects(at))),
    subjectsOf: subjects,
    askBySubject(at) {
      const [subject] = subjects(at)
      return subject ? askByPronoun(subject.party.phrase, { at, start: subject.start }, []) : null
    },
    calledSo(described) {
      const { party, at, start } = described
      const known = called.get(described)
      if (known !== undefined) return known
      const who = isOnePerson(party.phrase) ? personCalled(scene, party.phrase, { at, start }) : null
      called.set(described, who)
      return who
    },
    fitOfName,
    writtenOf: ({ all }, at) => sliceOf(text, sentences[at] as ChunkedSentence, all),
  }
  return scene
}

const WHOEVER: ReadonlySet<string> = new Set([ANYONE])

/** Whom a description of one person means by name: who is called so, or else who is called what it may stand for. */
export function personCalled(scene: ArticleScene, phrase: NounPhrase, place: Position): Member | null {
  const { sentences, pack } = scene
  // *el titular de Defensa*: rather the minister of defence than another.
  const owner = wordsOfOwner(sentences[place.at]?.tokens ?? [], phrase)
  const told = memberCalled(scene, phrase, owner, place.at) ?? memberCalledAhead(scene, phrase, owner, place)
  // *cette ancienne comptable*: whoever was spoken of, whatever the text calls her.
  // *le chef du gouvernement*, *le chef de l’État*: of whom or what may tell who it stands for.
  const { kinRoles } = pack
  const kin = kinRoles?.get(`${phrase.noun}~${phrase.owner?.noun ?? ''}`) ?? kinRoles?.get(phrase.noun)
  if (told) return told
  const who = kin ? memberAkin(scene, kin, owner, phrase.gender, place) : null
  // From then on whoever a noun was told to mean is called so.
  if (who && kin && !who.roles.has(phrase.noun) && !kin.has(ANYONE)) who.roles.set(phrase.noun, new Set(owner))
  return who ?? (phrase.pointsBack ? memberAkin(scene, WHOEVER, owner, phrase.gender, place) : null)
}

/** *der Minister*: one person, whom the article may have named. */
export const isOnePerson = ({ definiteness, nounClass, number, pointsBack }: NounPhrase): boolean =>
  definiteness === 'definite' &&
  number !== 'plural' &&
  // *cette ancienne spéléologue*: a noun that no table has, of somebody spoken of.
  (nounClass === 'person' || (pointsBack === true && nounClass === null))

interface PlacedSubject {
  party: Party
  start: number
  /** Whether it is that of the sentence's own clause. */
  isOwn: boolean
}

function subjectsOf({ clauses, tokens }: ChunkedSentence): PlacedSubject[] {
  const subjects = clauses.flatMap((clause, at) => {
    const party = findSubject(clauses, at)?.party
    return party ? [{ party, start: tokens[party.phrase.from]?.start ?? 0, isOwn: isOwnClause(clause) }] : []
  })
  const front = subjects.length === 0 ? inFrontOfQuotation(clauses) : null
  return front ? [{ party: partyOfPhrase(front), start: tokens[front.from]?.start ?? 0, isOwn: true }] : subjects
}

/** *환자는 | “A”고 했다*: where verbs stand last, the phrase in front of a quotation that opens the sentence. */
function inFrontOfQuotation([first, next]: readonly Clause[]): NounPhrase | null {
  const phrase = first?.chunks.find(({ type }) => type === 'noun phrase')
  const isFront = first?.kind === 'fragment' && next?.kind === 'quotation'
  return isFront && phrase?.type === 'noun phrase' && phrase.mayBeSubject ? phrase : null
}

/** Who is described without a name: subjects, and who did what a passive tells. */
function unnamedIn(
  { text, pack }: Pick<ArticleScene, 'text' | 'pack'>,
  sentence: ChunkedSentence,
  at: number,
  subjects: readonly PlacedSubject[],
): Unnamed<Party>[] {
  const first = subjects.find(({ isOwn }) => isOwn)
  const told = subjects.map((subject) => ({ ...subject, isSubject: true, opens: subject === first }))
  const agents = agentsIn(sentence).map((phrase) => ({
    party: partyOfPhrase(phrase),
    start: sentence.tokens[phrase.from]?.start ?? 0,
    isSubject: true,
    opens: false,
  }))
  return [...told, ...agents].flatMap(({ party, start, isSubject, opens }) => {
    const { phrase } = party
    const { noun, gender, definiteness } = phrase
    const isPerson = phrase.nounClass === 'person'
    const isDefinite = definiteness === 'definite'
    // *El tetracampeón … él dijo*: a noun of no table, where things need no word as subjects, so that *él* is for persons.
    const mayBeThing = pack.dropsSubjects === true && opens && isDefinite && isUnknown(phrase)
    const isCandidate = isDescribed(phrase) || mayBeThing
    if (!isCandidate || phrase.number === 'plural' || party.beside.some((beside) => beside.name)) return []
    // *ministern*: somebody whose noun is that of men and women; *the ministry* is neither.
    if (!isPerson && ((gender === null && !mayBeThing) || gender === 'neuter')) return []
    const mayBeNamed = (isPerson && isDefinite) || mayBeThing
    return [
      {
        party,
        at,
        start,
        isSubject,
        opens,
        name: sliceOf(text, sentence, phrase),
        noun,
        gender,
        isPerson,
        isDefinite,
        mayBeNamed,
        mayBeThing,
      },
    ]
  })
}

/** Persons who did what a passive tells. */
const agentsIn = ({ clauses }: ChunkedSentence): NounPhrase[] =>
  clauses.flatMap((clause) =>
    clause.chunks.flatMap((chunk) => {
      const agent = chunk.type === 'adjunct' ? chunk.object : null
      return agent && isAgent(clause, agent) ? [agent] : []
    }),
  )

const sliceOf = (text: string, { tokens }: ChunkedSentence, { from, to }: { from: number; to: number }): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
