import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { parseSync, Visitor } from 'vite'
import { resolvePath } from './resolve-path'

/** What is read of a syntax tree: every node has these. */
interface Node {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

/** The folder of languages, and in it those of one language each. */
const LANGUAGES = /^src\/core\/languages\//
const ONE_LANGUAGE = /^src\/core\/languages\/(?:[a-z]{2}|none)\//
/** The modules that read text of any language, and may know no word of one ... */
const READS_TEXT = /^src\/core\/attribution\//
/** ... and those among them that tell people what was read. */
const TELLS_PEOPLE = /^src\/core\/attribution\/explain\//
const IS_TEST = /\.test\.tsx?$|\/testing\/|\/test-kit\.ts$/

/** Members that hold words of a text: what is compared with one is a word, even where a kind is called the same. */
const HOLDS_WORDS = new Set(['lower', 'text', 'lemma', 'noun', 'name', 'mention'])
/** Letters in a row that make a word. A single one may be a mark, as in *O’Neil*. */
const WORD = /\p{L}{2,}/gu

/**
 * Where a file outside `core/languages` knows a language: it imports one, or, where it reads text, has a string or a
 * pattern with a word in it. Strings that types name are kinds, unless they are compared with words of a text; what is
 * thrown is for people. Patterns made of strings are held by their strings.
 * @param path from the repository's folder: `src/core/chain.ts`
 * @param kinds all strings that types name, as `namedByTypes` gives them
 * @returns a sentence for each, with its line
 */
export function findLanguage(path: string, source: string, kinds: ReadonlySet<string>): string[] {
  if (LANGUAGES.test(path) || IS_TEST.test(path)) return []
  const { program, module } = parseSync(path, source)
  const found: { at: number; what: string }[] = []
  const imports = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
  for (const { moduleRequest } of imports) {
    if (moduleRequest && ONE_LANGUAGE.test(resolvePath(path, moduleRequest.value)))
      found.push({ at: moduleRequest.start, what: `imports a language: ${moduleRequest.value}` })
  }
  if (READS_TEXT.test(path)) {
    const isImport = (at: number) => imports.some(({ moduleRequest }) => moduleRequest?.start === at)
    const compared = new Set<number>()
    const thrown: Node[] = []
    const strings: { at: number; text: string }[] = []
    const compare = (one: unknown, other: unknown) => {
      if (holdsWords(other as Node)) compared.add((one as Node).start)
    }
    new Visitor({
      BinaryExpression({ left, right }) {
        compare(left, right)
        compare(right, left)
      },
      SwitchStatement({ discriminant, cases }) {
        for (const { test } of cases) if (test) compare(test, discriminant)
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type === 'MemberExpression') for (const each of given) compare(each, callee.object)
      },
      NewExpression(node) {
        if (/Error$/.test(source.slice(node.callee.start, node.callee.end))) thrown.push(node as unknown as Node)
      },
      Literal(node) {
        if (typeof node.value === 'string') strings.push({ at: node.start, text: node.value })
        if ('regex' in node && node.regex) {
          for (const word of wordsOfPattern(node.regex.pattern, node.regex.flags))
            found.push({ at: node.start, what: `“${word}” in a pattern is a word of a language` })
        }
      },
      TemplateElement({ value, start }) {
        // The escapes of a pattern that is put together are no words.
        strings.push({ at: start, text: value.raw.replace(/\\[pP]\{[^}]*\}|\\./g, ' ') })
      },
    }).visit(program)
    for (const { at, text } of TELLS_PEOPLE.test(path) ? [] : strings) {
      const isKind = kinds.has(text) && !compared.has(at)
      if (isKind || isImport(at) || thrown.some((node) => node.start < at && at < node.end)) continue
      for (const [word] of text.matchAll(WORD)) found.push({ at, what: `“${word}” is a word of a language` })
    }
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => `${path}:${source.slice(0, at).split('\n').length}: ${what}`)
}

/** The strings that types of a file name: of `'head' | 'tail'` both. */
export function namedByTypes(path: string, source: string): string[] {
  const named: string[] = []
  new Visitor({
    TSLiteralType({ literal }) {
      if (literal.type === 'Literal' && typeof literal.value === 'string') named.push(literal.value)
    },
  }).visit(parseSync(path, source).program)
  return named
}

/** Whether an expression is a word of a text: *token.lower*, *word?.text ?? ''*, *label.toLowerCase()*. */
function holdsWords(node: Node): boolean {
  switch (node.type) {
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return holdsWords(node.expression as Node)
    case 'LogicalExpression':
      return holdsWords(node.left as Node)
    case 'CallExpression': {
      const { property } = node.callee as Node & { property?: Node }
      return /^to(?:Locale)?LowerCase$/.test(String(property?.name))
    }
    case 'MemberExpression':
      return HOLDS_WORDS.has(String((node.property as Node).name))
    default:
      return false
  }
}

/** Letters in a row that a pattern asks for as they stand. */
function wordsOfPattern(pattern: string, flags: string): string[] {
  const words: string[] = []
  const parsed = new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') })
  visitRegExpAST(parsed, { onAlternativeEnter: ({ elements }) => words.push(...wordsIn(elements)) })
  return words
}

function wordsIn(elements: readonly AST.Element[]): string[] {
  const letters = elements.map((element) => (element.type === 'Character' ? String.fromCodePoint(element.value) : ' '))
  return letters.join('').match(WORD) ?? []
}
