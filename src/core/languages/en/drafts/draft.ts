import { type DraftOf, unattributedWords } from '../../../attribution/statements/draft'
import type { Form, WordsBasis } from '../../../model'
import type { Act } from '../acts/act'
import type { Party } from '../grammar/subjects'

/** Whether it is quoted speech that asks: what comes after it may be somebody else's answer. */
export const asksSomething = ({ form, content }: Draft): boolean =>
  form === 'direct' && content.at(-1)?.text.endsWith('?') === true

/** A statement before its speaker is known by name. */
export interface Draft extends DraftOf<Party> {
  ground: WordsBasis
  act: Act | null
  /** The statement whose speaker goes on speaking here. */
  follows: Draft | null
  /** Place of the sentence before that introduces it, if any: stations named there are its own. */
  introduction: number | null
}

/** A draft of words that nothing gives to anybody yet. */
export const unattributed = ({ pieces, form }: { pieces: Draft['content']; form: Form }, at: number): Draft => ({
  ...unattributedWords(pieces, form, at),
  ground: 'alone',
  act: null,
  follows: null,
  introduction: null,
})
