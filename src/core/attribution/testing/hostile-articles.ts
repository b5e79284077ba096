import type { Article, Block } from '../../model'
import { ArticleBuilder, type NewsLanguage, PARTED } from './article-builder'
import { repeatedTexts, textsInSentences } from './hostile-texts'

/**
 * Articles that no newspaper prints, and that a page may hold all the same: each is one thing over and over, made as long
 * as is asked for. Analysis must take time in proportion to their length, and end.
 */

/** A kind of hostile article. */
export interface HostileShape {
  name: string
  /** An article of about so many UTF-16 units. */
  make: (units: number) => Article
}

const repeat = (text: string, units: number): string => text.repeat(Math.max(1, Math.ceil(units / text.length)))

/** Units of a block, which may be read. */
const BLOCK_UNITS = 40_000

/** Blocks in which a text stands over and over. */
const repeated = (text: string, language?: NewsLanguage) => (units: number) => {
  const builder = new ArticleBuilder(language)
  for (let left = units; left > 0; left -= BLOCK_UNITS) builder.block(repeat(text, Math.min(left, BLOCK_UNITS)))
  return builder.article()
}

/** Blocks of sentences, in each of which a text stands over and over, as often as a sentence may still be read. */
const inSentences =
  (text: string, times: number, [before, after]: readonly [string, string] = ['They ', 'ended. ']) =>
  (units: number) =>
    repeated(before + text.repeat(times) + after)(units)

/** So many blocks, each made by its place. */
const inBlocks =
  (make: (at: number) => string, kind: Block['kind'] = 'paragraph', language?: NewsLanguage) =>
  (units: number) => {
    const builder = new ArticleBuilder(language)
    for (let at = 0, length = 0; length < units; at++) {
      const text = make(at)
      builder.block(text, kind)
      length += text.length + PARTED.length
    }
    return builder.article()
  }

/** Long blocks of so many pieces, each made by its place. */
const inLongBlocks = (make: (at: number) => string, language?: NewsLanguage) => (units: number) => {
  const builder = new ArticleBuilder(language)
  let [block, length] = ['', 0]
  for (let at = 0; length < units; at++) {
    const piece = make(at)
    block += piece
    length += piece.length
    if (block.length < BLOCK_UNITS && length < units) continue
    builder.block(block)
    block = ''
  }
  return builder.article()
}

const SYLLABLES = 'ba den fi gor hal ki lun mo ner pel ro sta tur vi wen zo'.split(' ')
/** A surname of its own for each number. */
function surname(at: number): string {
  let [name, rest] = ['', at + 16]
  for (; rest > 0; rest = Math.floor(rest / 16)) name += SYLLABLES[rest % 16]
  return name.charAt(0).toUpperCase() + name.slice(1)
}
const GIVEN = ['Ann', 'Robert', 'Mary', 'John', 'Halvard', 'Mara']
const person = (at: number): string => `${GIVEN[at % GIVEN.length]} ${surname(at)}`

/** Blocks in which a text stands over and over, with a link on every word. */
const linked = (text: string) => (units: number) => {
  const block = repeat(text, Math.min(units, BLOCK_UNITS))
  const links = [...block.matchAll(/\S+/gu)].map(({ index, 0: word }): [number, number] => [index, index + word.length])
  const builder = new ArticleBuilder()
  for (let length = 0; length < units; length += block.length) builder.block(block, 'paragraph', links)
  return builder.article()
}

/** One block in which a text stands over and over between two others. */
const within = (before: string, text: string, after: string) => (units: number) =>
  new ArticleBuilder().block(before + repeat(text, units) + after).article()

const named = (name: string, make: HostileShape['make']): HostileShape => ({ name, make })
const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Shapes that are more than one text over and over. */
const BUILT: HostileShape[] = [
  named(
    'many quotations in a paragraph',
    inLongBlocks((at) => `“${at} ports.” `),
  ),
  named(
    'quotations with a speaker each, in one paragraph',
    inLongBlocks((at) => `“It will hold,” said ${person(at)}. `),
  ),
  named(
    'one quotation opened anew in every block',
    inBlocks((at) => `“And so it went on in year ${at} of the port.`),
  ),
  named('a quotation that is never closed', within('“', 'and so it went on ', '')),
  named('a single quotation that is never closed', within('He said: ‘', 'the workers’ wages ', '')),
  named('a long single quotation', within('‘', 'the workers’ wages were paid ', '’ he said.')),
  named(
    'quotation marks of all kinds, nested',
    inLongBlocks((at) => `${'“‘«„"'.charAt(at % 5)}word `),
  ),
  named(
    'quotation marks of all kinds, nested and closed',
    inLongBlocks((at) => `“a ‘b «c» b’ a ${at},” `),
  ),
  named(
    'tiny blocks',
    inBlocks((at) => `a${at}`),
  ),
  named(
    'blocks of a stop',
    inBlocks(() => '.'),
  ),
  named(
    'tiny statements',
    inBlocks((at) => `${surname(at)} said no. “It holds.”`),
  ),
  named('items of a list behind a colon', (units) => {
    const builder = new ArticleBuilder().block('Ann Finch said:')
    for (let at = 0; at * 14 < units; at++) builder.block(`the gate ${at};`, 'item')
    return builder.article()
  }),
  named(
    'block quotations',
    inBlocks((at) => `The gate held for ${at} years.`, 'quote'),
  ),
  named(
    'posts',
    inBlocks((at) => `— Ann ${surname(at)} (@ann${at}) May 5, 2024`, 'post'),
  ),
  named(
    'headings',
    inBlocks((at) => `What ${surname(at)} said ${at}`, 'heading'),
  ),
  named(
    'a new person in every block, then a pronoun',
    inBlocks((at) => `${person(at)} came late. He said it would hold.`),
  ),
  named(
    'a new person in every sentence of one block',
    inLongBlocks((at) => `${person(at)} said it held. She said no. `),
  ),
  named(
    'persons of one surname',
    inBlocks((at) => `${surname(at)} Smith came. Smith said it would hold.`),
  ),
  named(
    'persons of one given name',
    inBlocks((at) => `Ann ${surname(at)} came. Ann said it would hold.`),
  ),
  named(
    'bodies of the same initials',
    inBlocks((at) => `The B${surname(at)} C${surname(at + 1)} met. BC said it held.`),
  ),
  named(
    'one person in every sentence',
    inBlocks((at) => `Ann Finch said in year ${at} that it held. Finch said no.`),
  ),
  named(
    'a list of names',
    inLongBlocks((at) => `${person(at)}, `),
  ),
  named(
    'a list of names with roles',
    inLongBlocks((at) => `the mayor ${person(at)}, the head of the port, `),
  ),
  named(
    'names of many words',
    inBlocks((at) => `${Array.from({ length: 12 }, (_, k) => surname(at * 12 + k)).join(' ')} said no.`),
  ),
  named(
    'roles looked up',
    inBlocks((at) => `The ${['mayor', 'company', 'report', 'paper'][at % 4]} said it held. Port ${at} fell.`),
  ),
  named(
    'they and it',
    inBlocks((at) => `${at % 2 ? 'They' : 'It'} said that it would hold in ${at}.`),
  ),
  named(
    'his statement',
    inBlocks((at) => `${person(at)} fell. His statement said that his office knew.`),
  ),
  named('a pronoun after a long list', (units) =>
    new ArticleBuilder()
      .block(`${repeat('Ann Lindgren, ', units)} came.`)
      .block('She said that it would hold.')
      .article(),
  ),
  named(
    'pronouns after lists of names',
    inBlocks(
      (at) => `${Array.from({ length: 100 }, (_, k) => person(at * 100 + k)).join(', ')} came. She said it held.`,
    ),
  ),
  named('a link on every word of one sentence', linked('said Ann Finch in a statement that the gate would hold, ')),
  named('a link on every word of many sentences', linked('Ann Finch said in a statement that the gate would hold. ')),
  named('many links on one word', (units) => {
    const links = Array.from({ length: Math.ceil(units / 20) }, (): [number, number] => [4, 8])
    return new ArticleBuilder()
      .block('She said that it held.', 'paragraph', links)
      .block(repeat('It held. ', units))
      .article()
  }),
  named('a statement that runs over many sentences', (units) =>
    new ArticleBuilder().block(`“It holds,” she said. ${repeat('“It does.” ', units)}`).article(),
  ),
  named(
    'quotations by themselves, a block each',
    inBlocks((at) => `“It held in year ${at} and it will hold again.”`),
  ),
  named('a headline, a standfirst and captions of that length', (units) =>
    new ArticleBuilder().article({
      headline: repeat('Finch says ', units),
      standfirst: repeat('said that ', units),
      captions: [repeat('“a” said ', units)],
    }),
  ),
  named('a headline in capitals over a long text', (units) =>
    new ArticleBuilder()
      .block(repeat('gates gatess xgates ', units))
      .article({ headline: 'Gates Will Hold, Engineer Says '.repeat(30) }),
  ),
  named('a byline and a title of that length', (units) =>
    new ArticleBuilder().article({ title: repeat('By Ann ', units), byline: repeat('By Ann Finch and ', units) }),
  ),
  named(
    'datelines',
    inBlocks((at) => `SAN LORNE, Ohio, Nov. ${at} (Northwire) — Finch said that it held.`),
  ),
  named(
    'via stations',
    inBlocks(() => `Finch said ${'in a statement on Monday '.repeat(12)}that it held.`),
  ),
  named('foreign quotation marks, German', repeated('„Ja“, sagte er. ', 'de')),
  named(
    'foreign quotations with a speaker each',
    inLongBlocks((at) => `„Es wird noch lange halten“, sagte ${person(at)}. `, 'de'),
  ),
  named('foreign names', repeated('Anna von der ', 'de')),
  named('foreign small words before a colon', repeated('sagte er dann noch einmal ', 'de')),
  named('foreign commas', repeated(', ', 'de')),
  named(
    'foreign dashes',
    inBlocks((at) => `— Es hält, — sagte ${surname(at)}. — Es hält noch.`, 'paragraph', 'de'),
  ),
  named('one foreign line of dashes', (units) =>
    new ArticleBuilder('de').block(`— ${repeat('Es hält, — ', units)}`).article(),
  ),
  named('one foreign quotation that is never closed', (units) =>
    new ArticleBuilder('de').block(`„${repeat('und weiter ', units)}`).article(),
  ),
  named('foreign capitals without a blank', repeated('ÄÖ', 'de')),
  named('foreign marks, French', repeated('« oui », a-t-il dit ', 'fr')),
  named('French marks alone', repeated('« ', 'fr')),
  named('spaces alone, French', repeated('\u202f', 'fr')),
  named('a language that nobody can tell', (units) => ({
    ...new ArticleBuilder().article(),
    ...bare(repeat('said “a” ', units)),
  })),
]

/** A text that is one block and nothing else. */
const bare = (text: string): Pick<Article, 'text' | 'blocks' | 'links' | 'language'> => ({
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  links: [],
  language: '',
})

/** All hostile shapes. */
export const hostileShapes: readonly HostileShape[] = [
  ...repeatedTexts.map((text) => named(`${shown(text)} over and over`, repeated(text))),
  ...textsInSentences.map(([text, times, ends]) =>
    named(
      `${shown(text)} ${times} times a sentence${ends ? `, ${shown(ends.join('… '))}` : ''}`,
      inSentences(text, times, ends),
    ),
  ),
  ...BUILT,
]
