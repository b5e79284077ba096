import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { LEFT_OUT_BY_PLAYWRIGHT, WITHOUT_FEATURES } from '../../scripts/lib/chromium-features.mjs'

it('Chromium is driven without all that Playwright leaves out, of whose list it hears nothing', () => {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('playwright-core/package.json'))
  const source = readFileSync(join(folder, 'lib', 'coreBundle.js'), 'utf8')
  const [, list = ''] = /disabledFeatures = \[(.*?)\]/s.exec(source) ?? []
  const theirs = [...list.matchAll(/"(\w+)"/g)].map(([, name = '']) => name)
  expect(theirs.length).toBeGreaterThan(5)
  expect(theirs.filter((name) => !LEFT_OUT_BY_PLAYWRIGHT.includes(name))).toEqual([])
  for (const name of theirs) expect(WITHOUT_FEATURES).toContain(name)
})
