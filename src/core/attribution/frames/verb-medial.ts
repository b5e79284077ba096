import type { LanguagePack } from '../../languages/pack'
import type { ChunkRun } from './chunk-runs'
import { readCitations } from './cite-runs'
import type { Report } from './read-reports'

export function readVerbMedial(run: ChunkRun, _pack: LanguagePack): Report[] {
  return readCitations(run, [])
}
