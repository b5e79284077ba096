import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { encodingOf } from '../../../src/core/encoding'

/** What is mutated: our own pages and sentences, all of them invented. */

const WEB = 'fixtures/web'

/** A file of the demo news web, by host and path. */
export const webFile = (path: string): Uint8Array => new Uint8Array(readFileSync(join(WEB, path)))

/** The articles of the demo news web that are not long, as they are served but for their encodings. */
export const pages: readonly string[] = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => readFileSync(join(WEB, path), 'utf8'))
  .filter((html) => html.length < 12_000)

/** The sentences that the tests of each language read, by its tag. */
export const sentencesByLanguage: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync('src/core/languages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = readdirSync(`src/core/languages/${name}`).filter((file) =>
        /^(?:sentences|press)\.test\.ts$/.test(file),
      )
      const texts = files.flatMap((file) => stringsIn(readFileSync(`src/core/languages/${name}/${file}`, 'utf8')))
      return texts.length > 0 ? [[name, texts] as const] : []
    }),
)

/** The longer strings in a file: its sentences. */
function stringsIn(code: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, value } = node as { type?: string; value?: unknown }
    if (type === 'Literal' && typeof value === 'string' && value.length > 24) found.push(value)
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code, { lang: 'ts' }))
  return found
}

/** English, whose sentences stand in tests of another form. */
export const english: readonly string[] = pages
  .filter((html) => /<html[^>]* lang="en/.test(html))
  .flatMap((html) => [...html.matchAll(/<p>([^<]{40,400})<\/p>/g)].map(([, text = '']) => text))

/** The characters of an answer, as a worker decodes them. */
export const decoded = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

/** What pages are made of that are to hang whoever reads them: the shapes of `core/trace/source/bounded.test.ts`. */
export const hostileMarkup: readonly string[] = [
  '<div>',
  '<div></p><b></div>',
  '<table><tr><td>',
  '<table>gate<b>',
  '<ul><li>',
  '<a href=/><p>',
  '<template>',
  '<svg><g>',
  '<p>The gates are shut. ',
  '<p><b id=1></p><p>x',
  '<p a1 a2 a3>',
  '</style ',
  '<style>',
  '<!---->',
  '<!--',
  '&am',
  '<',
  '<meta http-equiv=refresh content="0;   \'">',
  '<script type="application/ld+json">[, ',
  '{"@graph":',
  'gate<a href="#a"><sup>1</sup></a>, ',
  '10<sup>6</sup> gates, ',
  '<noscript>a',
]

/** What sources and quotations are made of that are to take a search long: those of `core/trace/match/bounded.test.ts`. */
export const hostileWords: readonly string[] = [
  'gate ',
  'gate',
  'g\u200b',
  '\u200b\u00ad\u2060',
  '\ud83d gate \udc00 ',
  '\u0301',
  '1.',
  '門',
  '[gate',
  '[…',
  'gate … ',
  'A',
  'É',
  'A-',
  '‘gate’ ',
  '“gate ',
  'gate\n ',
]
