import { closedDirections } from './closed-directions'
import type { Block, DrawnLine, DrawnStation, Run, RunLook } from './told'

/**
 * A piece of markup as plain data: text, or an element with its attributes and what is in it. One tree becomes the HTML of
 * a file (`write-html.ts`) and the nodes of the extension's own page, so that both show the same. Text is only ever text.
 */
export type Markup = string | { tag: string; attributes: Readonly<Record<string, string>>; children: readonly Markup[] }

/** Makes an element; attributes that are `undefined` are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Markup[]
): Markup {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { tag, attributes: Object.fromEntries(given), children }
}

const LOOK_TAGS: Readonly<Record<RunLook, string>> = {
  title: 'cite',
  strong: 'strong',
  mark: 'mark',
  there: 'ins',
  here: 'del',
}

/** The elements of told blocks. `down` is added to the level of headings. */
export function elementsOf(blocks: readonly Block[], down = 0): Markup[] {
  return blocks.flatMap((block) => elementsOfBlock(block, down))
}

function elementsOfBlock(block: Block, down: number): Markup[] {
  switch (block.kind) {
    case 'heading':
      return [element(`h${Math.min(6, block.level + down)}`, {}, block.text)]
    case 'paragraph':
      return [element('p', {}, ...runElements(block.runs))]
    case 'quote':
      return [
        element(
          'blockquote',
          { lang: block.language || undefined, dir: 'auto' },
          ...block.paragraphs.map((runs) => element('p', { dir: 'auto' }, ...runElements(runs))),
        ),
      ]
    case 'facts':
      return [
        element(
          'dl',
          {},
          ...block.rows.flatMap(({ term, runs }) => [element('dt', {}, term), element('dd', {}, ...runElements(runs))]),
        ),
      ]
    case 'list':
      return [element('ul', {}, ...block.items.map((runs) => element('li', {}, ...runElements(runs))))]
    case 'chain':
      return [
        element('p', { class: 'chain-title' }, block.title),
        element('ol', { class: 'chain' }, ...block.stations.map(stationElement)),
      ]
  }
}

export function runElements(runs: readonly Run[]): Markup[] {
  return runs.map(({ text, look, href }) => {
    const closed = closedDirections(text)
    const inner = look === undefined ? closed : element(LOOK_TAGS[look], {}, closed)
    return href === undefined ? inner : element('a', { href, rel: 'noreferrer' }, inner)
  })
}

function stationElement({ name, href, detail, note, line }: DrawnStation): Markup {
  const said: Markup[] = [
    element(
      'span',
      { class: 'station', dir: 'auto' },
      ...runElements([href === null ? { text: name } : { text: name, href }]),
    ),
  ]
  if (detail !== '') said.push(' ', element('span', { class: 'detail' }, closedDirections(detail)))
  if (line !== null) said.push(element('span', { class: 'way' }, drawnLine(line), note === '' ? '' : ` ${note}`))
  else if (note !== '') said.push(' ', element('span', { class: 'detail' }, note))
  return element('li', {}, ...said)
}

/** Box of a drawn line, px. */
const [WIDE, HIGH] = [12, 26]

/** Lines down the middle of the box, by their shape. */
const PATHS: Readonly<Record<DrawnLine, { d: string; dashes?: string }>> = {
  solid: { d: 'M6 0V26' },
  dotted: { d: 'M6 1V26', dashes: '1 4' },
  double: { d: 'M4 0V26M8 0V26' },
  broken: { d: 'M4 0V26M8 0V26', dashes: '5 3' },
  wave: { d: 'M6 0Q10 3.25 6 6.5T6 13T6 19.5T6 26' },
}

/** The line between two stations. What it means is said in words beside it. */
function drawnLine(line: DrawnLine): Markup {
  const { d, dashes } = PATHS[line]
  return element(
    'svg',
    { width: String(WIDE), height: String(HIGH), viewBox: `0 0 ${WIDE} ${HIGH}`, 'aria-hidden': 'true' },
    element('path', {
      d,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.5',
      'stroke-linecap': 'round',
      'stroke-dasharray': dashes,
    }),
  )
}
