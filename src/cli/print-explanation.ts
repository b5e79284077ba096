import type { StageReport } from '../core/attribution/explain/stage-report'
import { chainOf } from '../core/chain'
import type { Article, Statement } from '../core/model'
import { printStatement } from './print-reading'

/** What each stage made, for people: a heading, what the stage does, then an item a number; the statements at the end. */
export function printExplanation(
  stages: readonly StageReport[],
  article: Article,
  statements: readonly Statement[],
  only: number | null,
): string {
  const parts = stages.map(({ name, task, items }, at) =>
    [`${at + 1}. ${name}: ${task}.`, ...(items.length > 0 ? items.map(printItem) : ['   nothing'])].join('\n'),
  )
  const results = statements.flatMap((statement, at) =>
    only === null || only === at + 1 ? printStatement(statement, at + 1, chainOf(statement, article)) : [],
  )
  const none = results.length === 0 ? '\n   nothing' : ''
  return [...parts, `Statements${none}${results.join('\n')}`].join('\n\n')
}

function printItem({ text, of }: StageReport['items'][number]): string {
  const label = of === null ? '' : 'sentence' in of ? `S${of.sentence}` : `${of.statement}`
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? `   ${label.padEnd(4)}${line}` : `          ${line}`))
    .join('\n')
}
