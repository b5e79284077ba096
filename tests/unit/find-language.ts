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
const READS_TEXT = /^src\/core\/(?:attribution|claims|names|trace)\//
/** ... those among them that tell people what was read ... */
const TELLS_PEOPLE = /^src\/core\/attribution\/explain\//
/** ... and those whose strings are addresses, markup, and fields of what machines write. */
const READS_FORMATS =
  /^src\/core\/(?:names\/own-site|trace\/(?:hop\/(?:hosts-of|same-address)|source\/(?:archive|captions|kind-of|look-of|page-signs|private-address|sent-on|told-to-machines|why-empty|pdf\/(?:form-fields|pdf-facts|read-pdf-source)|posts\/[\w-]+)))\.ts$/
const IS_TEST = /\.test\.tsx?$|\/testing\/|\/test-kit\.ts$/

/** Members that hold words of a text: what is compared with one is a word, even where a kind is called the same. */
const HOLDS_WORDS = new Set(['lower', 'text', 'lemma', 'noun', 'name', 'mention'])
/** Letters in a row that make a word. A single one may be a mark, as in *O’Neil*. */
const WORD = /\p{L}{2,}/gu
/** What is no word in a string: escapes and names of groups of a pattern, parameters of an address. */
const NO_WORD = /\\{1,2}[pP]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\.|\(\?<\w+>|[#?&:~]\w+=/g
/** An entity of markup: `&mdash;`. */
const ENTITY = /&\p{L}+;/gu

/**
 * Where a file outside `core/languages` knows a language: it imports one, or, where it reads text, has a string or a
 * pattern with a word in it. Strings that types name are kinds, unless they are compared with words of a text; what is
 * thrown is for people; forms of Unicode and flags are no words. Patterns made of strings are held by their strings.
 * @param path from the repository's folder: `src/core/chain.ts`
 * @param kinds all strings that types name, as `namedByTypes` gives them
 * @returns a sentence for each, with its line
 */
export function findLanguage(path: string, source: string, kinds: ReadonlySet<string>): string[] {
  if (LANGUAGES.test(path) || IS_TEST.test(path)) return []
  const parsed = parseSync(path, source)
  const { module } = parsed
  const found: { at: number; what: string }[] = []
  const imports = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
  for (const { moduleRequest } of imports) {
    if (moduleRequest && ONE_LANGUAGE.test(resolvePath(path, moduleRequest.value)))
      found.push({ at: moduleRequest.start, what: `imports a language: ${moduleRequest.value}` })
  }
  if (READS_TEXT.test(path)) {
    const isImport = (at: number) => imports.some(({ moduleRequest }) => moduleRequest?.start === at)
    const hasOwnStrings = TELLS_PEOPLE.test(path) || READS_FORMATS.test(path)
    const compared = new Set<number>()
    const ofNoText: Node[] = []
    const strings: { at: number; text: string }[] = []
    const compare = (one: unknown, other: unknown) => {
      if (holdsWords(other as Node)) compared.add((one as Node).start)
    }
    new Visitor({
      BinaryExpression({ left, operator, right }) {
        if (operator === 'in') ofNoText.push(left as unknown as Node)
        compare(left, right)
        compare(right, left)
      },
      SwitchStatement({ discriminant, cases }) {
        for (const { test } of cases) if (test) compare(test, discriminant)
      },
      CallExpression({ callee, arguments: given }) {
        if (callee.type !== 'MemberExpression') return
        for (const each of given) compare(each, callee.object)
        if ((callee.property as { name?: string }).name === 'normalize') ofNoText.push(...(given as unknown as Node[]))
      },
      NewExpression(node) {
        const made = source.slice(node.callee.start, node.callee.end)
        if (/Error$/.test(made)) ofNoText.push(node as unknown as Node)
        if (made === 'RegExp') ofNoText.push(...(node.arguments.slice(1) as unknown as Node[]))
      },
      Literal(node) {
        if (typeof node.value === 'string') strings.push({ at: node.start, text: source.slice(node.start, node.end) })
        if ('regex' in node && node.regex && !READS_FORMATS.test(path)) {
          for (const word of wordsOfPattern(node.regex.pattern, node.regex.flags))
            found.push({ at: node.start, what: `“${word}” in a pattern is a word of a language` })
        }
      },
      TemplateElement({ value, start }) {
        strings.push({ at: start, text: value.raw })
      },
    }).visit(parsed.program)
    for (const { at, text } of hasOwnStrings ? [] : strings) {
      const isKind = kinds.has(text.slice(1, -1)) && !compared.has(at)
      if (isKind || isImport(at) || ofNoText.some((node) => node.start <= at && at < node.end)) continue
      for (const [word] of text.replace(NO_WORD, ' ').matchAll(WORD))
        found.push({ at, what: `“${word}” is a word of a language` })
    }
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => `${path}:${source.slice(0, at).split('\n').length}: ${what}`)
}

/** The strings that types of a file name: of `'head' | 'tail'` both, and of `(typeof ENDS)[number]` those of `ENDS`. */
export function namedByTypes(path: string, source: string): string[] {
  const named: string[] = []
  const lists = new Map<string, readonly Node[]>()
  const queried: string[] = []
  new Visitor({
    TSLiteralType({ literal }) {
      if (literal.type === 'Literal' && typeof literal.value === 'string') named.push(literal.value)
    },
    VariableDeclarator({ id, init }) {
      const list = init?.type === 'TSAsExpression' && init.expression.type === 'ArrayExpression' && init.expression
      if (list && id.type === 'Identifier') lists.set(id.name, list.elements as unknown as Node[])
    },
    TSTypeQuery({ exprName }) {
      if (exprName.type === 'Identifier') queried.push(exprName.name)
    },
  }).visit(parseSync(path, source).program)
  const listed = queried.flatMap((name) => lists.get(name) ?? [])
  return [...named, ...listed.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))]
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
  return letters.join('').replace(ENTITY, ' ').match(WORD) ?? []
}
