import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { words } from '../word-list'
import { makePack } from './make-pack'
import type { DeterminerFacts, GrammarTables, NounFacts, VerbFacts } from './tables'

const definite = (number: DeterminerFacts['number'], gender: DeterminerFacts['gender']): DeterminerFacts => ({
  definiteness: 'definite',
  number,
  gender,
  isOblique: false,
})
const noun = (lemma: string, nounClass: NounFacts['nounClass'], gender: NounFacts['gender']): NounFacts => ({
  lemma,
  nounClass,
  gender,
  number: 'singular',
})
const verb = (
  lemma: string,
  form: VerbFacts['form'] = 'finite',
  auxiliary: VerbFacts['auxiliary'] = null,
): VerbFacts => ({
  lemma,
  form,
  mood: 'indicative',
  number: 'singular',
  auxiliary,
})

/** As much French as the sentences below need. */
const tables: GrammarTables = {
  tag: 'fr',
  elided: words('l d qu n s'),
  enclitics: words('t il elle'),
  abbreviations: words('env'),
  determiners: new Map([
    ['le', definite('singular', 'male')],
    ['la', definite('singular', 'female')],
    ['l', definite('singular', null)],
    ['un', { ...definite('singular', 'male'), definiteness: 'indefinite' }],
  ]),
  fusedArticles: new Map([['du', 'de']]),
  prepositions: words('à de d dans pour'),
  tying: words('de d'),
  occasionPrepositions: words('dans'),
  sourcePhrases: new Set(['selon', "d'après"]),
  sourcePostpositions: new Set(),
  agentAdpositions: words('par'),
  pronouns: new Map([
    ['il', { kind: 'personal', number: 'singular', gender: 'male' }],
    ['elle', { kind: 'personal', number: 'singular', gender: 'female' }],
  ]),
  clitics: words('s n le l'),
  reflexives: words('s'),
  impersonalReflexives: new Set(),
  dummySubjects: new Set(),
  openers: new Map([
    ['que', 'that or relative'],
    ['qu', 'that or relative'],
    ['qui', 'relative'],
  ]),
  coordinators: new Map([['et', 'additive']]),
  negations: words('pas'),
  adverbs: words('hier aussi'),
  quotatives: new Set(),
  nouns: new Map([
    ['maire', noun('maire', 'person', null)],
    ['directrice', noun('directeur', 'person', 'female')],
    ['police', noun('police', 'organization', 'female')],
    ['entretien', noun('entretien', 'interview', 'male')],
    ['lundi', noun('lundi', 'time', 'male')],
  ]),
  titles: new Map([['mme', 'female']]),
  nameParticles: words('de van'),
  genderOfGiven: (name) => (name === 'ida' ? 'female' : name === 'rui' ? 'male' : null),
  verbs: new Map([
    ['a', verb('avoir', 'finite', 'perfect')],
    ['est', verb('être', 'finite', 'passive')],
    ['été', verb('être', 'participle', 'passive')],
    ['peut', verb('pouvoir', 'finite', 'modal')],
    ['dit', verb('dire')],
    ['déclaré', verb('déclarer', 'participle')],
    ['annoncé', verb('annoncer', 'participle')],
    ['ferme', verb('fermer')],
    ['reste', verb('rester')],
  ]),
  guessVerb: () => null,
  reporting: new Map(
    ['dire', 'déclarer', 'annoncer'].map((lemma) => [
      lemma,
      { frames: new Set(['clause', 'quote'] as const), passiveReports: true, isImpersonal: false },
    ]),
  ),
  verbParticles: new Set(),
  dropsSubjects: false,
}
const little = makePack(tables)

describe('makePack', () => {
  it.each([
    ['« Le port ferme lundi », a déclaré Ida Finch.', 'Le port ferme lundi', 'Ida Finch'],
    ['« Le port ferme lundi », a hier déclaré le maire.', 'Le port ferme lundi', 'le maire'],
    ['La directrice du port, Ida Finch, a déclaré que le port ferme.', 'le port ferme', 'Ida Finch'],
    ['La directrice du port Ida Finch a déclaré que le port ferme.', 'le port ferme', 'Ida Finch'],
    ['« Le port ferme lundi », a dit à l’Écho du port Mme Finch.', 'Le port ferme lundi', 'Finch'],
    ['Selon la police, le port reste ouvert.', 'le port reste ouvert', 'la police'],
    ['Le port reste ouvert, d’après la directrice du port.', 'Le port reste ouvert', 'la directrice du port'],
    ['Ida Finch s’est dit hier « très inquiète pour le port ».', 'très inquiète pour le port', 'Ida Finch'],
    ['Il a été annoncé que le port ferme.', 'le port ferme', null],
  ])('reads %s', (text, expected, speaker) =>
    expect(statementsOf(text, little).map(({ words, speaker }) => [words, speaker])).toEqual([[expected, speaker]]),
  )

  it.each([
    'Ida Finch n’a pas dit que le port ferme.',
    'Ida Finch peut dire que le port ferme.',
    'Le port que le maire ferme reste un port.',
  ])('finds nothing said in: %s', (text) => expect(statementsOf(text, little)).toEqual([]))

  it('gives a pronoun tied by a hyphen to whom it means', () => {
    const told = statementsOf('Ida Finch dit que le port ferme. « Le maire reste aussi », a-t-elle déclaré.', little)
    expect(told.map(({ speaker }) => speaker)).toEqual(['Ida Finch', 'Ida Finch'])
  })

  it('gives a second report without a subject to who spoke before, where subjects are dropped', () => {
    const told = statementsOf(
      'Ida Finch dit que le port ferme. Dit que le maire reste.',
      makePack({ ...tables, dropsSubjects: true }),
    )
    expect(told.map(({ speaker }) => speaker)).toEqual(['Ida Finch', 'Ida Finch'])
  })
})
