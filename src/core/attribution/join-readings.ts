import type { ArticleReading } from '../languages/reader'
import type { StageReport } from './explain/stage-report'
import { makeIds } from './make-ids'

/** The readings of an article's parts as one: statements in the order of the page, their ids made anew. */
export function joinReadings(readings: readonly ArticleReading[]): ArticleReading {
  const [only, ...others] = readings
  if (only && others.length === 0) return only
  const all = readings
    .flatMap(({ statements }, part) => statements.map((statement, at) => ({ statement, part, at })))
    .sort((a, b) => a.statement.content[0].start - b.statement.content[0].start)
  const ids = makeIds(all.map(({ statement }) => statement))
  return {
    statements: all.map(({ statement }, i) => ({ ...statement, id: ids[i] ?? '' })),
    incomplete: readings.some(({ incomplete }) => incomplete),
    explain: () => {
      const told = renumbered(readings)
      return {
        stages: told.flatMap(({ stages }, part) => stages.map((stage) => movedTo(stage, all, part))),
        sentencesOf: all.map(({ part, at }) => told[part]?.sentencesOf[at] ?? []),
      }
    },
  }
}

type Explained = ReturnType<ArticleReading['explain']>

/** What the parts' stages made, the sentences of each counted on from those of the part before. */
function renumbered(readings: readonly ArticleReading[]): Explained[] {
  let before = 0
  return readings.map((reading) => {
    const { stages, sentencesOf } = reading.explain()
    const first = before
    const moved = stages.map((stage) => ({
      ...stage,
      items: stage.items.map((item) => {
        if (item.of === null || !('sentence' in item.of)) return item
        const sentence = item.of.sentence + first
        before = Math.max(before, sentence)
        return { ...item, of: { sentence } }
      }),
    }))
    return { stages: moved, sentencesOf: sentencesOf.map((places) => places.map((place) => place + first)) }
  })
}

/** A part's stage whose items tell the statements' places in the whole. */
function movedTo(stage: StageReport, all: readonly { part: number; at: number }[], part: number): StageReport {
  const items = stage.items.map((item) => {
    const { of } = item
    if (of === null || !('statement' in of)) return item
    const statement = all.findIndex((each) => each.part === part && each.at === of.statement - 1) + 1
    return { ...item, of: { statement } }
  })
  return { ...stage, items }
}
