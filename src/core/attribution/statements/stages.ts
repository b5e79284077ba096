import type { ArticleReading } from '../../languages/reader'
import type { Statement } from '../../model'
import { sentencesOf } from '../explain/sentences-of'
import type { StageReport } from '../explain/stage-report'
import type { Station } from '../links/stations'
import type { Sentence } from '../words/sentences'
import type { DraftOf } from './draft'

/** What the stages behind the sentences gave: `D` is a draft, `C` the cast, `R` whom a draft's party means. */
export interface StagesOf<D, C, R> {
  /** In the order of the text; what the lists below say of a draft stands at the same place. */
  drafts: readonly D[]
  cast: C
  speakers: readonly R[]
  /** Stations, from the speaker outwards. */
  via: readonly (readonly Station[])[]
  statements: Statement[]
  /** Whether something was beyond the limits, and is not marked. */
  incomplete: boolean
}

type Staged = StagesOf<DraftOf<unknown>, unknown, unknown> & { sentences: readonly Sentence[] }

/** What an article's stages come to. @param explain tells what each made, when that is asked for */
export const asReading = <S extends Staged>(stages: S, explain: (stages: S) => StageReport[]): ArticleReading => ({
  statements: stages.statements,
  incomplete: stages.incomplete,
  explain: () => ({ stages: explain(stages), sentencesOf: sentencesOf(stages.drafts, stages.sentences) }),
})
