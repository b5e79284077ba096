import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { parseSync, Visitor } from 'vite'

/** What may know languages: their folder, and tests. */
const MAY_KNOW = /^src\/core\/languages\/|\.test\.tsx?$|\/testing\/|\/test-kit\.ts$/
/** What may be asked of text in patterns of its own: all but what speaks to people, and what reads formats. */
const ASKS_OF_TEXT = /^src\/(?:core|content|engine|background)\//
const READS_FORMATS = /^src\/core\/(?:trace\/source|find\/collections|attribution\/explain)\//

/** A letter of a script in which we write no code. */
const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u
/** Letters that no language writes by themselves: parts of Hangul, one of which serves titles as a stroke. */
const NO_LETTER = /[\u3130-\u318f]/gu
/** Letters that more than one script has, as the long mark of Japanese or a tatweel, tell no language. */
const SHARED = /[^\P{Script=Common}\P{L}]|[^\P{Script=Inherited}\P{L}]/gu
/** An escape in a string, once or twice, and a range of such escapes in a part of a pattern. */
const ESCAPE = /\\{1,2}u(?:\{([\dA-Fa-f]+)\}|([\dA-Fa-f]{4}))/gu
const RANGE = /(?:\\{1,2}u[\dA-Fa-f]{4}|[^\s\\])-\\{1,2}u[\dA-Fa-f]{4}/gu
/** Longer stretches are not shown. Units. */
const SHOWN = 40

interface Found {
  at: number
  what: string
}

/**
 * Words of languages anywhere outside `core/languages`: in every file a string or pattern with a letter of another script
 * than ours, as it stands or by its number, a particle of one letter too; and in what may ask text, a pattern with a word
 * beside a space, as no name of a format has it: `/^by\s+/`. Ranges of letters and scripts by name are no words.
 * @param path from the repository's folder: `src/core/chain.ts`
 * @returns a sentence for each, with its line
 */
export function findWords(path: string, source: string): string[] {
  if (MAY_KNOW.test(path)) return []
  const asksOfText = ASKS_OF_TEXT.test(path) && !READS_FORMATS.test(path)
  const found: Found[] = []
  const look = (at: number, text: string) => {
    if (hasOtherLetter(text)) found.push({ at, what: `“${text.trim().slice(0, SHOWN)}” has letters of another script` })
  }
  new Visitor({
    Literal({ start, end, ...node }) {
      if ('regex' in node && node.regex) {
        const { pattern, flags } = node.regex
        const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') })
        for (const text of lettersOf(parsed)) look(start, text)
        for (const word of asksOfText ? wordsBesideSpace(parsed) : [])
          found.push({ at: start, what: `“${word}” in a pattern is a word of a language` })
      } else if (typeof node.value === 'string') look(start, source.slice(start, end))
    },
    TemplateElement: ({ start, value }) => look(start, value.raw),
    JSXText: ({ start, value }) => look(start, value),
  }).visit(parseSync(path, source).program)
  return found.map(({ at, what }) => `${path}:${source.slice(0, at).split('\n').length}: ${what}`)
}

/** @param text as it stands in the code, with its escapes */
function hasOtherLetter(text: string): boolean {
  const read = text
    .replace(RANGE, ' ')
    .replace(ESCAPE, (_, long?: string, short?: string) => characterOf(Number.parseInt(long ?? short ?? '', 16)))
  return OTHER_LETTER.test(read.replace(NO_LETTER, ' ').replace(SHARED, ' '))
}

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ')

/** The letters that a pattern asks for by themselves, those in a row together; not the ends of ranges. */
function lettersOf(pattern: AST.Pattern): string[] {
  const ends = new Set<AST.Node>()
  const letters: string[] = []
  let last = -1
  visitRegExpAST(pattern, {
    onCharacterClassRangeEnter({ min, max }) {
      ends.add(min).add(max)
    },
    onCharacterEnter(character) {
      if (ends.has(character)) return
      const letter = String.fromCodePoint(character.value)
      if (character.start === last) letters.push((letters.pop() ?? '') + letter)
      else letters.push(letter)
      last = character.end
    },
  })
  return letters
}

/** The words in a pattern beside which it asks for a space. */
function wordsBesideSpace(pattern: AST.Pattern): string[] {
  const words: string[] = []
  visitRegExpAST(pattern, {
    onAlternativeEnter({ elements }) {
      const row = elements.map((element) => {
        if (isSpace(element)) return ' '
        return element.type === 'Character' ? String.fromCodePoint(element.value) : '\0'
      })
      for (const [, before, after] of row.join('').matchAll(/(\p{L}{2,}) |(?<= )(\p{L}{2,})/gu))
        words.push(before ?? after ?? '')
    },
  })
  return words
}

function isSpace(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && isSpace(element.element)
  if (element.type === 'CharacterSet') return element.kind === 'space' && !element.negate
  return element.type === 'Character' && element.value === 0x20
}
