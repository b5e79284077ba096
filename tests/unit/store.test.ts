import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '../../_locales/en/messages.json' with { type: 'json' }
import { manifestFor } from '../../manifest.targets'
import packageJson from '../../package.json' with { type: 'json' }

/** Characters that Chrome’s store, and Chrome itself, take. */
const SUMMARY = 132
/** Characters of a description that Chrome's store takes. */
const DESCRIPTION = 16_000
/** Named as the folders of `_locales`: Chrome's store names the languages so. */
const LANGUAGES = readdirSync('_locales')

type Manifest = Record<string, string[] | undefined> & { version: string }

const manifests = (['chrome', 'firefox'] as const).map(
  (target) => manifestFor(target, 'production') as unknown as Manifest,
)
const justified = headingsOf(readFileSync('store/permissions.md', 'utf8'))

describe('the listing', () => {
  it('is there in each language that Whence speaks', () => {
    expect(readdirSync('store/listing').sort()).toEqual(LANGUAGES.map((locale) => `${locale}.md`).sort())
  })

  it.each(LANGUAGES)('has a name, a summary and a description that the stores take: %s', (locale) => {
    const { Name = '', Summary = '', Description = '' } = sectionsOf(readFileSync(`store/listing/${locale}.md`, 'utf8'))
    expect(Name).toBe(english.name.message)
    expect(Summary.length).toBeGreaterThan(40)
    expect(Summary).not.toContain('\n')
    expect(Array.from(Summary).length).toBeLessThanOrEqual(SUMMARY)
    expect(Description.length).toBeGreaterThan(500)
    expect(Description.length).toBeLessThan(DESCRIPTION)
  })

  it('says in English what the manifest says', () => {
    const { Summary } = sectionsOf(readFileSync('store/listing/en.md', 'utf8'))
    expect(Summary).toBe(english.description.message)
  })
})

describe('the permissions', () => {
  const asked = new Set(
    manifests.flatMap((manifest) => {
      const {
        permissions = [],
        optional_permissions = [],
        host_permissions = [],
        optional_host_permissions = [],
      } = manifest as unknown as Record<string, string[]>
      return [permissions, optional_permissions, host_permissions, optional_host_permissions].flat()
    }),
  )

  it('are justified one by one, and none that is not asked for', () => {
    expect([...asked].sort()).toEqual(justified.sort())
  })

  it('are told to readers as well', () => {
    const told = readFileSync('PRIVACY.md', 'utf8')
    expect([...asked].filter((name) => name !== '*://*/*' && !told.includes(`| \`${name}\``))).toEqual([])
  })

  it('are what the browser is asked for at installation, and no site', () => {
    for (const manifest of manifests) expect(manifest).not.toHaveProperty('host_permissions')
  })
})

describe('the version', () => {
  it('stands in package.json alone', () => {
    for (const manifest of manifests) expect(manifest.version).toBe(packageJson.version)
    expect(readFileSync('manifest.json', 'utf8')).not.toContain('"version"')
    expect(JSON.parse(readFileSync('package-lock.json', 'utf8')).version).toBe(packageJson.version)
  })
})

describe('the pictures', () => {
  it.each([
    ['page-and-panel.png', 1280, 800],
    ['verbatim.png', 1280, 800],
    ['reworded.png', 1280, 800],
    ['trace.png', 1280, 800],
    ['options.png', 1280, 800],
    ['tile.png', 440, 280],
  ])('%s has the size that the stores ask for', (name, width, height) => {
    expect(sizeOf(readFileSync(`store/pictures/${name}`))).toEqual({ width, height })
  })
})

/** The size in a PNG’s header (https://www.w3.org/TR/png/#11IHDR). */
function sizeOf(png: Buffer) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

function sectionsOf(markdown: string): Record<string, string> {
  const parts = markdown.split(/^# (\w+)\n/m).slice(1)
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 ? [] : [[part, (parts[at + 1] ?? '').trim()]])))
}

function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^## `(.+)`$/gm)].map(([, name = '']) => name)
}
