import type { StagesOf } from '../../attribution/statements/stages'
import type { Sentence } from '../../attribution/words/sentences'
import type { Draft } from './drafts/draft'
import type { Cast } from './speakers/cast'
import type { Resolved } from './speakers/resolve-speakers'

/** What each stage gave, in the order in which they run. */
export interface EnglishStages extends StagesOf<Draft, Cast, Resolved> {
  sentences: readonly Sentence[]
}
