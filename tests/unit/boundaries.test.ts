import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBreaches } from './find-breaches'
import { findCycles } from './find-cycles'
import { sourcePaths } from './source-paths'

describe('the boundaries within src', () => {
  it('are kept by every file', () => {
    expect(sourcePaths.length).toBeGreaterThan(50)
    expect(sourcePaths.flatMap((path) => findBreaches(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  it('leave no folder without a rule', () => {
    const folders = new Set(sourcePaths.map((path) => path.split('/')[1]))
    const known = [
      'background',
      'cli',
      'content',
      'core',
      'engine',
      'options',
      'panel',
      'platform',
      'ui',
      'welcome',
      'words',
    ]
    expect([...folders].filter((folder) => !known.includes(folder ?? ''))).toEqual([])
  })
})

describe('imports within src', () => {
  it('never lead back to where they began', () => {
    const sources = new Map(sourcePaths.map((path) => [path, readFileSync(path, 'utf8')]))
    expect(findCycles(sources)).toEqual([])
  })

  const circles: [kind: string, files: Record<string, string>][] = [
    ['values', { 'src/a.ts': "import { b } from './b'", 'src/b.ts': "import { a } from './a'" }],
    ['types', { 'src/a.ts': "import type { B } from './b'", 'src/b.ts': "export type { A } from './a'" }],
    ['types in place', { 'src/a.ts': "export const a: import('./b').B = 1", 'src/b.ts': "import './a'" }],
    ['imports when needed', { 'src/a.ts': "void import('./b')", 'src/b.ts': "export * from './a'" }],
    [
      'ways around',
      { 'src/a.ts': "import './c/d'", 'src/c/d.tsx': "import '../b'", 'src/b.ts': "import { a } from './a'" },
    ],
  ]
  it.each(circles)('are found where %s lead back', (_, files) => {
    expect(findCycles(new Map(Object.entries(files)))).toEqual([Object.keys(files).sort()])
  })

  it('may meet', () => {
    const files = {
      'src/a.ts': "import './b'\nimport './c'",
      'src/b.ts': "import './d'",
      'src/c.ts': "import './d'",
      'src/d.ts': "import address from './a?script'",
    }
    expect(findCycles(new Map(Object.entries(files)))).toEqual([])
  })
})

describe('the check itself', () => {
  const breaches: [path: string, source: string, says: string][] = [
    ['src/core/a.ts', "import { browser } from '../platform/api'", 'core imports platform'],
    ['src/core/article/a.ts', "import type { TabState } from '../../platform/tab-state'", 'core imports platform'],
    ['src/panel/a.tsx', "import { PageSession } from '../content/page-session'", 'panel imports content'],
    ['src/panel/a.tsx', "export { read } from '../background/reach'", 'panel imports background'],
    ['src/panel/a.tsx', "export * from '../background/reach'", 'panel imports background'],
    ['src/engine/a.ts', "const reach = await import('../background/reach')", 'engine imports background'],
    ['src/engine/a.ts', 'const reach = await import(where)', 'must stand there as it is'],
    ['src/ui/a.ts', "import { askPage } from '../platform/messaging'", 'ui imports platform'],
    ['src/cli/a.ts', "import { browser } from '../platform/api'", 'cli imports platform'],
    ['src/core/a.ts', "import { demo } from '../../fixtures/expected.mjs'", 'leads out of src'],
    ['src/background/a.ts', "import browser from 'webextension-polyfill'", 'only src/platform'],
    ['src/background/a.ts', "void chrome.tabs.create({ url: 'a' })", 'only src/platform'],
    ['src/content/a.ts', 'globalThis.browser?.runtime.getURL("")', 'only src/platform'],
    ['src/content/a.ts', "import { browser as b } from '../platform/api'", 'only src/platform'],
    ['src/content/a.ts', "import { readSettings } from '../platform/settings'", 'it may send messages alone'],
    ['src/platform/a.ts', "import { read } from '../background/reach'", 'platform imports background'],
    ['src/panel/a.tsx', 'element.innerHTML = text', 'no text becomes markup'],
    ['src/panel/a.tsx', "element['outerHTML'] = text", 'no text becomes markup'],
    ['src/panel/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />', 'no text becomes markup'],
    ['src/content/a.ts', "element.insertAdjacentHTML('beforeend', text)", 'no text becomes markup'],
    ['src/content/a.ts', 'document.write(text)', 'no text becomes markup'],
    ['src/core/a.ts', 'eval(text)', 'no text becomes code'],
    ['src/core/a.ts', 'new Function(text)', 'no text becomes code'],
    ['src/core/a.ts', "setTimeout('alert(1)', 1)", 'no text becomes code'],
    ['src/core/a.ts', 'export default function read() {}', 'an export without a name'],
    ['src/core/a.ts', "export { default } from './b'", 'an export without a name'],
  ]
  it.each(breaches)('finds, in %s: %s', (path, source, says) => {
    expect(findBreaches(path, source).join('\n')).toContain(says)
  })

  const fine: [path: string, source: string][] = [
    [
      'src/core/a.ts',
      "// Unlike chrome.tabs, this needs no innerHTML.\nexport const a = 'document.write, eval(), chrome.tabs'",
    ],
    ['src/core/a.ts', "import { b } from './b'\nimport { parse } from 'parse5'"],
    [
      'src/panel/a.tsx',
      "import { askBackground } from '../platform/messaging'\nimport { chainOf } from '../core/chain'",
    ],
    ['src/platform/a.ts', "import browser from 'webextension-polyfill'\nvoid chrome.tabs.query({})"],
    ['src/platform/a.ts', "import bundle from '../content/content.ts?script&iife'"],
    ['src/panel/a.ts', "import './panel.css'\nconst target: 'chrome' | 'firefox' = 'chrome'"],
  ]
  it.each(fine)('has nothing to say of %s: %s', (path, source) => {
    expect(findBreaches(path, source)).toEqual([])
  })
})
