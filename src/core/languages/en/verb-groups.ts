import { words } from '../word-list'

/** Words of a verb group, in lower case: *has also said*. */

/** What may stand before a verb in its group, whatever its tag: *has also | said*. */
export const groupAuxiliaries = words('has have had did does do was were is are been be being will also')
/** Forms that make a passive of a participle, or a progressive of a gerund: *was told*, *is saying*. */
export const beForms = words("is are was were be been being get got 's ’s")
/** Forms of *be* before the participle of a passive: *was praised*. */
export const passiveForms = words('is are was were been being be')
/** Forms of *have* before a participle: *has branded the plan*. */
export const haveForms = words('has have had')
/** Verbs of what may be, not of what was said: *would say*. */
export const modals = words('would could should might must can may cannot wo ca ought')
/** *will*, which is also a given name: *Will Finch*. */
export const namelikeModals = words('will')
/** Words that deny: *never said*. */
export const negations = words("not n't n’t never nor")
/** Words before an infinitive that was really said: *went on to say*, *was careful to note*. */
export const infinitiveLeads = words(
  'on went continued continue continues goes took rushed proceeded hastened quick keen careful eager',
)
/** Words before an infinitive that was said, if what was said follows: *tried to suggest that …*. */
export const attemptLeads = words('tried tries sought seeks attempted attempts')
/** Forms of auxiliaries in the past, *would* among them. */
export const pastAuxiliaries = words('was were had did would could might')
/** Forms of auxiliaries in the present, which no report of something past is told in: *said it would fail, but it is popular*. */
export const presentForms = words('is are has have do does will can')
/** Verbs whose infinitive was said more than once: *used to say*, *liked to say*. */
export const habitVerbs = words('used liked likes loved loves tended tends')
/** Words behind a modal that tell what was said all the same: *would later say*. */
export const actualWords = words('later often eventually subsequently frequently sometimes')
/** Adverbs that stay in the verb group at a sentence's start: *Never said*. */
export const groupAdverbs = words('also then later once never previously recently now already')
/** Auxiliaries that show tense and person, and so have a subject: *’ll*, *was*. */
export const finiteAuxiliaries = words(`
  is are was were has have had do does did will would can could may might must shall should ought am ca wo
  's 're 've 'd 'll 'm ’s ’re ’ve ’d ’ll ’m
`)
/** Nouns by form that are verbs before *to*: *the agency plans to spend*. */
export const infinitiveTakers = words('plans aims hopes needs wants intends claims')
/** Verbs whose past is their base form: after a noun of one thing they are verbs all the same. */
export const unchangedPasts = words(
  'bet burst cast cost cut fit hit hurt let put quit read rid set shed shut split spread thrust beat',
)
