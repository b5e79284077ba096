import type { Station } from '../../attribution/links/stations'
import type { Sentence } from '../../attribution/words/sentences'
import type { Statement } from '../../model'
import type { Draft } from './drafts/draft'
import type { Cast } from './speakers/cast'
import type { Resolved } from './speakers/resolve-speakers'

/** What each stage gave, in the order in which they run. */
export interface EnglishStages {
  sentences: readonly Sentence[]
  /** In the order of the text; what the lists below say of a draft stands at the same place. */
  drafts: readonly Draft[]
  cast: Cast
  speakers: readonly Resolved[]
  via: readonly (readonly Station[])[]
  statements: Statement[]
  /** Whether something was beyond the limits, and is not marked. */
  incomplete: boolean
}
