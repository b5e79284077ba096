import { pairs, words } from '../word-list'
import { speechNouns } from './nouns'

/**
 * Verbs of saying, by what may follow them. A verb's frames say where its words may stand:
 *
 * - `clause`  *said (that) the plan failed*: a clause, with or without *that*
 * - `that`    *found that the plan failed*: a clause, as a rule with *that*
 * - `addressee`  *told reporters (that) …*: names who was spoken to before the words
 * - `quote`   *joked: “…”*: quoted words only
 * - `label`   *called it “a farce”*: a quoted name for something
 * - `promise` *vowed to …*: an infinitive
 * - `request` *urged them to …*: whom, and an infinitive
 * - `accuse`  *accused them of …*: whom, and of what
 * - `rate`    *put the cost at …*: a thing and its measure
 */
export type Frame = 'clause' | 'that' | 'addressee' | 'quote' | 'label' | 'promise' | 'request' | 'accuse' | 'rate'

const table: Record<string, Frame[]> = {
  'say add claim argue insist admit confess concede contend maintain allege assert state declare stress boast reiterate repeat acknowledge note remark observe quip joke complain caution lament reckon testify tweet opine posit profess exclaim gripe hint fume muse interject relate narrate aver bemoan':
    ['clause', 'quote'],
  'announce confirm deny report write explain warn respond reply answer comment counter recall recount emphasize emphasise underline underscore predict forecast estimate speculate clarify conclude disclose divulge mention swear agree imply specify':
    ['clause', 'quote'],
  'suggest indicate reveal find show demonstrate establish discover rule advise propose recommend project calculate submit charge proclaim attest certify affirm signal dispute':
    ['that', 'quote'],
  'tell inform assure remind notify': ['addressee', 'clause', 'quote'],
  'ask question inquire': ['addressee', 'clause', 'quote'],
  'continue begin shout yell cry chant scream whisper mutter sing post read conclude wonder text type scrawl scribble email blog sigh laugh chuckle shrug snap retort open finish summarize summarise chide scold beam jeer crow deadpan intone gush thunder bellow blurt':
    ['quote'],
  'call describe dub label brand term characterize characterise denounce decry condemn blast slam praise hail dismiss deride mock criticize criticise reject dispute defend question challenge liken compare portray cast tout request deem reference cite express voice threaten blame attribute depict herald laud lambast lambaste deplore bemoan ridicule decry assail rebuke':
    ['label'],
  'demand urge beg plead recite': ['quote', 'label'],
  'demand insist': ['that'],
  'urge beg implore warn advise': ['request'],
  accuse: ['accuse', 'label'],
  // Of those alone who sit to hear: see `hearingNouns`.
  hear: ['clause', 'quote'],
  'pledge vow promise': ['promise', 'clause', 'quote'],
}

/** Frames by the verb's base form. */
export const speechVerbs: ReadonlyMap<string, ReadonlySet<Frame>> = (() => {
  const map = new Map<string, Set<Frame>>()
  for (const [verbs, frames] of Object.entries(table)) {
    for (const verb of verbs.split(' ')) map.set(verb, new Set([...(map.get(verb) ?? []), ...frames]))
  }
  return map
})()

/** Verbs that are verbs of saying only with the word behind them. */
export const phrasalVerbs: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Frame>>> = new Map(
  Object.entries({
    point: { out: ['clause', 'quote'] },
    put: { it: ['quote'] },
    make: { clear: ['clause', 'quote'] },
    spell: { out: ['that', 'quote'] },
    set: { out: ['that'] },
    chime: { in: ['quote'] },
    weigh: { in: ['quote'] },
    shoot: { back: ['quote'] },
    fire: { back: ['quote'] },
    hit: { back: ['quote'] },
    blurt: { out: ['quote'] },
    cry: { out: ['quote'] },
    call: { out: ['quote'], on: ['request', 'label'] },
  } satisfies Record<string, Record<string, Frame[]>>).map(([verb, particles]) => [
    verb,
    new Map(
      Object.entries(particles).map(([particle, frames]): [string, ReadonlySet<Frame>] => [particle, new Set(frames)]),
    ),
  ]),
)

/** Verbs that report words together with a noun that has *that* behind it: *expressed concern that …*. */
export const voicingVerbs = words('express voice convey reiterate share')
/** With what is given: *gave evidence that …*. */
export const givingVerbs = words('give issue')
export const givenNouns = words('evidence testimony assurance assurances warning')
export const voicedNouns = words(`
  alarm anger anxiety belief concern confidence conviction disappointment dismay doubt fear frustration hope
  objection opinion optimism outrage regret reservation sadness scepticism skepticism surprise suspicion view wish worry
`)

/** Nouns that bring what a verb of saying takes up, or turns down: *rejected the claim that …*. */
export const claimedNouns: ReadonlySet<string> = new Set([
  ...speechNouns,
  ...words('fact idea notion view possibility'),
])

/** Verbs that tell a course of events: *described how it failed*. */
export const tellingHow: ReadonlySet<string> = words('describe detail outline share')

/** Verbs that tell what was spoken of with the words behind them, where that is quoted: *spoke of “a crisis”*. */
export const aboutVerbs: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  `
  apologise: for | apologize: for | appeal: for | boast: of, about | brag: of, about | call: for |
  caution: about, against, of | complain: of, about | expound: on | fret: about, over | fume: about, over, at |
  go: on about | grumble: about | gush: about, over | hint: at | hit: out at | inveigh: against | joke: about |
  lash: out at | muse: about, on | plead: for | rail: against, at | rant: about, against | rave: about | refer: to |
  sound: off about, off against | speak: of, about, out against, out about | take: aim at | talk: of, about, up |
  tweet: about | warn: of, about, against | write: of, about
`
    .split('|')
    .map((each) => each.trim().split(': '))
    .map(([verb = '', ways = '']) => [verb, ways.split(', ').map((way) => way.split(' '))]),
)

/** Verbs that mean speech whoever is their subject; the others need a speaker that can speak, or quoted words. */
export const plainSpeech = words(
  'say tell add argue claim insist admit tweet testify write announce acknowledge concede contend allege assert',
)

/** Forms that a tagger may take for a noun or adjective though they are verbs after a subject. */
export const irregularForms = pairs(`
  said say, says say, saying say, told tell, heard hear, tells tell, telling tell, wrote write, written write, found
  find, began begin, swore swear, sang sing, shown show, read read
`)

/** Verbs of saying that report words in the passive, too: *was told that*. */
export const passiveReporters = words('accuse tell inform warn advise assure remind notify ask')
/** Those of them whose subject is whom the words are about: *was accused of lying*. */
export const accusingVerbs = words('accuse')
/** Verbs with whose object an infinitive says what came of it: *the vote led Finch to say …*. */
export const causingVerbs = words('lead prompt cause inspire move drive compel push')
/** Verbs of what is thought, or comes about, with nobody saying it: *knows that “the old gate” is shut*. */
export const innerVerbs = words(`
  believe think know hope feel fear wish expect assume realise realize learn see decide imagine remember forget
  understand suspect doubt mean ensure guarantee require prove make guess sense
`)
/** Verbs of those who sit to hear: *the court heard that*. */
export const hearingVerbs = words('hear')
/** Verbs that always name whom they are spoken to, so that no subject follows them: *told reporters*. */
export const tellingVerbs = words('tell')
/** The plainest verb of saying: *said*. */
export const plainestVerbs = words('say')
/** Verbs of `plainSpeech` that take a plain object as well: *wrote a book*, *claimed victory*, *added 25 points*. */
export const objectTakingSpeech = words('write announce claim add')
/** Verbs of which *to* leads to what grows: *added to the cost*. */
export const increasingVerbs = words('add')
/** Verbs whose clause opens with *if* or *how*, never bare: *asked whether*. */
export const askingVerbs = words('ask question inquire')
/** Verbs of owning up to what one did: *admitted to lying*. */
export const owningVerbs = words('admit confess')
/** Verbs of what one says of oneself by an infinitive: *claims to have seen it*. */
export const claimingVerbs = words('claim')
/** Verbs of what one did or did not do: *denied being late*, *recalled seeing it*. */
export const recountingVerbs = words('deny admit recall recount describe')
/** Verbs whose object may have a gerund: *the poll showed Smith leading*. */
export const perceptionVerbs = words('show find')
/** Those of them for what somebody comes upon, too: *found the boat in the reeds*. */
export const findingVerbs = words('find')
/** Verbs that give a thing its name as well as somebody's word for it; *use* stands for *used the phrase*. */
export const namingVerbs = words('call dub label brand term use')
/** *as the paper put it, “a farce”*: a verb whose words are the quoted ones alone. */
export const wordingVerbs = words('put')
/** *used the phrase “…”*: a verb that reports with a noun for words. */
export const usingVerbs = words('use')
/** Nouns for words as words: *used the phrase “…”*. */
export const wordingNouns = words('phrase word words term expression slogan')
/** *citing the drought*: a participle that tells why something was said. */
export const groundingVerbs = words('cite')
/** Verbs that credit a whole sentence to an outlet: *…, the Courier reports.* */
export const creditingVerbs = words('report')
/** Verbs that tell what was said by *that* alone: *posted on X that …*, *posted on Monday, Finch …*. */
export const postingVerbs = words('post')
/** Verbs of what somebody remembers of another, or hears: *recalls her saying*. */
export const rememberingVerbs = words('recall remember hear')
/** Verbs by which one tells nothing more: *declined to elaborate*, and with *not* those below and all verbs of saying. */
export const silentVerbs = words('decline refuse')
/** Verbs by which somebody says that what another said is not so. */
export const denyingVerbs = words('deny dispute reject refute contest')
export const elaboratingVerbs = words('elaborate give provide offer specify')
/** Verbs with whose object, or in the passive with whose subject, *as saying* follows: *was quoted as saying*. */
export const quotingVerbs = words('quote cite')
/** Forms that are participles and nouns as often as they are finite: *read*, *found*. */
export const ambiguousForms = words('read found')
/** *asked* at a clause's start is a participle: *Asked about it, he said …*. */
export const askedForms = words('asked')
/** *a rise, compared with last year’s* compares for nobody. */
export const comparedForms = words('compared')
/** Verbs that give a thing its measure or its word, by what leads to it: *puts the cost at …*, *lists the cause as …*. */
export const ratingVerbs = pairs('put at, give as, list as')
/** Those leads of `ratingVerbs` behind which a bare amount will do: *puts the toll at about 400*. */
export const amountLeads = words('at')

const evidence = [...words('show reveal indicate suggest explain signal demonstrate underline underscore')]
/** Whether a word is a form of a verb by which things tell something, which do not speak: *the data showed*. */
export const isEvidentialForm = (word: string): boolean => evidence.some((verb) => word.startsWith(verb))

/** Verbs by which a text tells something, and people without a word: *said no, showing that they knew*. */
export const showingVerbs: ReadonlySet<string> = new Set(['show', 'demonstrate'])

/** Verbs of saying that tell of nothing said where a preposition follows: *issues related to the vote*, *charged with theft*. */
export const tyingVerbs: ReadonlyMap<string, string> = new Map([
  ['relate', 'to'],
  ['charge', 'with'],
])
