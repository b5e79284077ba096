import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../manifest.targets'
import { type Minimum, newerStyles, newerThan, type Uses, unknownOf, usesOf } from './find-newer'
import { sourcePaths } from './source-paths'

/**
 * That all that Whence uses of a browser was there in the oldest one that its manifest names, by MDN's compatibility data
 * (https://github.com/mdn/browser-compat-data).
 */

type Manifest = {
  minimum_chrome_version?: string
  browser_specific_settings?: { gecko: { strict_min_version: string } }
}
const chrome = manifestFor('chrome', 'production') as unknown as Manifest
const firefox = manifestFor('firefox', 'production') as unknown as Manifest
const minima: Minimum[] = [
  { browser: 'chrome', version: Number.parseInt(chrome.minimum_chrome_version ?? '', 10) },
  {
    browser: 'firefox',
    version: Number.parseInt(firefox.browser_specific_settings?.gecko.strict_min_version ?? '', 10),
  },
]

/** What the other browser alone has, or what is done without where it is not there. */
const WITHOUT: Record<string, string> = {
  'sidePanel: firefox never': 'asked for in Chrome alone: platform/panel-window.ts',
  'sidePanel.open: firefox never': 'the same',
  'tabs.onReplaced: firefox never': 'an optional member: platform/tab-states.ts',
}

/** What Chrome has, and MDN does not tell of, from which version on (https://developer.chrome.com/docs/extensions/reference/api). */
const UNTOLD: Record<string, number> = { contextMenus: 6, offscreen: 109 }

/** Styles that only make something a little better where they are understood. */
const MERE_COMFORT: Record<string, string> = {
  'overscroll-behavior': 'Chrome before 144 holds boxes that do not scroll by themselves to nothing',
  ':-webkit-search-cancel-button': 'Firefox shows no such button',
}

const code = sourcePaths.filter((path) => !/\.test\.tsx?$|\/testing\/|^src\/cli\//.test(path))
const uses: Uses = { extension: new Set(), globals: new Set(), members: new Set(), own: new Set() }
for (const path of code) {
  const found = usesOf(path, readFileSync(path, 'utf8'))
  for (const kind of ['extension', 'globals', 'members', 'own'] as const)
    for (const name of found[kind]) uses[kind].add(name)
}

describe('the oldest browsers that the manifests name', () => {
  it('are those that the README names', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toContain(`(${minima[0]?.version} or later)`)
    expect(readme).toContain(`(${minima[1]?.version} or later)`)
  })

  it('are found in all that is used of them', () => {
    expect(uses.extension).toContain('storage.session.get')
    expect(uses.globals).toContain('AbortSignal.any')
    expect(uses.members).toContain('highlights')
  })

  it('have every interface that is used', () => {
    const newer = minima.flatMap((minimum) => newerThan(minimum, uses))
    expect(newer.filter((line) => !(line in WITHOUT))).toEqual([])
    expect(Object.keys(WITHOUT).filter((line) => !newer.includes(line))).toEqual([])
  })

  it('have what the data does not tell of', () => {
    expect(unknownOf(uses)).toEqual(Object.keys(UNTOLD))
    expect(Math.max(...Object.values(UNTOLD))).toBeLessThanOrEqual(minima[0]?.version ?? 0)
  })

  it('understand every style', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(10)
    const newer = minima.flatMap((minimum) =>
      sheets.flatMap((path) => newerStyles(minimum, readFileSync(`src/${path}`, 'utf8'))),
    )
    expect([...new Set(newer)].sort()).toEqual(Object.keys(MERE_COMFORT).sort())
  })
})

describe('the check itself', () => {
  const old: Minimum = { browser: 'firefox', version: 100 }
  it.each([
    ['void browser.storage.session.get()', 'storage.session: firefox 115'],
    ['new Highlight()', 'Highlight: firefox 140'],
    ['const a = AbortSignal.any([])', 'AbortSignal.any: firefox 124'],
    ['export const a = list.toSorted()', '.toSorted: firefox 115'],
  ])('finds what is too new in %s', (source, says) => {
    expect(newerThan(old, usesOf('src/a.ts', source))).toContain(says)
  })

  it.each(['class Highlight {}\nnew Highlight()', 'const own = { toSorted() {} }\nown.toSorted()', 'list.map(String)'])(
    'finds nothing in %s',
    (source) => {
      expect(newerThan(old, usesOf('src/a.ts', source))).toEqual([])
    },
  )

  it('finds what is too new in styles', () => {
    const css = '.a { field-sizing: content; color: red } .a:has(b) { top: 0 } @container (width > 1px) {}'
    expect(newerStyles(old, css)).toEqual([':has', '@container', 'field-sizing'])
  })
})
