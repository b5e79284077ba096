import { closedDirections } from './closed-directions'
import type { Block, DrawnStation, Run } from './told'

/** Writes told blocks as plain text: a blank line between blocks, addresses in brackets after the words that lead there. */
export function writePlain(blocks: readonly Block[]): string {
  return blocks
    .map(plainBlock)
    .filter((text) => text !== '')
    .join('\n\n')
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return oneLine(block.text)
    case 'paragraph':
      return plainRuns(block.runs)
    case 'quote':
      return block.paragraphs.map(plainRuns).join('\n')
    case 'facts':
      return block.rows.map(({ term, runs }) => `${oneLine(term)}: ${plainRuns(runs)}`).join('\n')
    case 'list':
      return block.items.map((runs) => `- ${plainRuns(runs)}`).join('\n')
    case 'chain':
      return [`${oneLine(block.title)}:`, ...block.stations.map(plainStation)].join('\n')
  }
}

/** What comes after the first station stands under an arrow. */
function plainStation({ name, detail, note, href }: DrawnStation, at: number): string {
  const said = [name, detail, note].map(oneLine).filter((part) => part !== '')
  return `${at === 0 ? '' : '→ '}${said.join(', ')}${href === null ? '' : ` <${href}>`}`
}

/** Runs in a row; the address of one that leads somewhere after it, where it is not what stands there. */
export function plainRuns(runs: readonly Run[]): string {
  return oneLine(
    runs
      .map(({ text, href }) => {
        const closed = closedDirections(text)
        return href === undefined || href === text ? closed : `${closed} <${href}>`
      })
      .join(''),
  )
}

/** All blanks as single spaces: what a page has between its words cannot part lines here, nor turn what stands behind them. */
export const oneLine = (text: string): string => closedDirections(text.replace(/\s+/gu, ' ').trim())
