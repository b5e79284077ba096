import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import packageJson from '../../package.json' with { type: 'json' }
import { ASKED, NAMED } from '../../scripts/lib/known-addresses.mjs'
import { licenceOf, maySuit, SHIPPED_LICENCES } from '../../scripts/lib/licence-list.mjs'
import { type Locked, lockedPackages, nameAt, resolveAt } from '../../scripts/lib/package-lock.mjs'
import { sbomOf } from '../../scripts/lib/sbom.mjs'
import { faultsOfSbom } from '../../scripts/lib/validate-sbom.mjs'

const packages = lockedPackages()
const others = [...packages].filter(([path]) => path !== '')
/** What ships, in part: all that the dependencies need, but for what one of them asks for in Node alone. */
const IN_NODE_ALONE = /^(?:@napi-rs\/|node-readable-to-web-readable-stream$)/
/** Development packages whose script does nothing for them: it prints an appeal. `npm ci --ignore-scripts` does. */
const NEEDLESS = new Set(['node_modules/core-js-pure'])
const shipped = others.filter(([path, { dev }]) => !dev && !IN_NODE_ALONE.test(nameAt(path)))

describe('the packages', () => {
  it('are named by one version each, not by a range', () => {
    const named = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are those of the registry, and known by their hash', () => {
    expect(others.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
    const elsewhere = others.filter(([, { resolved }]) => resolved && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved))
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('run no script when they are installed', () => {
    const withScript = others.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    expect(withScript.filter((path) => !NEEDLESS.has(path))).toEqual([])
    expect([...NEEDLESS].filter((path) => !withScript.includes(path))).toEqual([])
    expect(Object.keys(packageJson.scripts).filter((name) => /install$|^prepare$/.test(name))).toEqual([])
  })

  it('have licences that suit', () => {
    const unsuited = others.filter(([path, entry]) => !maySuit(licenceOf(nameAt(path), entry)))
    expect(unsuited.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('that ship have licences that suit MIT, and are few', () => {
    const unsuited = shipped.filter(([path, entry]) => !maySuit(licenceOf(nameAt(path), entry), SHIPPED_LICENCES))
    expect(unsuited.map(([path]) => path)).toEqual([])
    expect(Object.keys(packageJson.dependencies).length).toBeLessThanOrEqual(9)
  })

  it('that ship are listed with their licences, and no others', () => {
    const rows = readFileSync('THIRD-PARTY.md', 'utf8').matchAll(/^\| (\S+) \| (\d\S*) \| (\S+) \| .+ \|$/gm)
    const listed = [...rows].map(([, name, version, licence]) => `${name} ${version} ${licence}`)
    expect(listed).toEqual(
      shipped.map(([path, { version, license }]) => `${nameAt(path)} ${version} ${license}`).sort(),
    )
  })

  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['', false],
  ])('may be under %s: %s', (licence, suits) => {
    expect(maySuit(licence)).toBe(suits)
  })
})

describe('the list of all that Whence is made with', () => {
  const sbom = sbomOf(packages, new Set(['preact 11.2.0'])) as {
    components: { purl: string; scope: string; type: string }[]
    dependencies: { ref: string; dependsOn: string[] }[]
  }

  it('is what CycloneDX allows', () => {
    expect(faultsOfSbom(sbom)).toEqual([])
    const [first, ...rest] = sbom.components
    expect(faultsOfSbom({ ...sbom, components: [{ ...first, type: 'nothing' }, ...rest] })).not.toEqual([])
  })

  it('has every package once, and tells what ships', () => {
    const all = new Set(others.map(([path, { version }]) => `${nameAt(path)}@${version}`))
    expect(sbom.components.map(({ purl }) => purl.replace('pkg:npm/', '').replace('%40', '@')).sort()).toEqual(
      [...all].sort(),
    )
    expect(sbom.components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl)).toEqual([
      'pkg:npm/preact@11.2.0',
    ])
  })

  it('leads from each package to those that it gets, the nearest first', () => {
    const entry: Locked = { version: '1.0.0' }
    const tree = new Map(
      ['', 'node_modules/a', 'node_modules/b', 'node_modules/a/node_modules/b'].map((p) => [p, entry]),
    )
    expect(resolveAt(tree, 'node_modules/a', 'b')).toBe('node_modules/a/node_modules/b')
    expect(resolveAt(tree, 'node_modules/a/node_modules/b', 'b')).toBe('node_modules/a/node_modules/b')
    expect(resolveAt(tree, 'node_modules/b', 'a')).toBe('node_modules/a')
    expect(resolveAt(tree, '', 'c')).toBeNull()
    const parse5 = sbom.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/parse5@8'))
    expect(parse5?.dependsOn).toEqual(['pkg:npm/entities@9.0.0'])
  })
})

describe('the content security policy', () => {
  const directives = Object.fromEntries(
    manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

  it('allows nothing that is not named, and of that no more than is needed', () => {
    expect(directives).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      // Icons of the styles are written down in them.
      'img-src': ["'self'", 'data:'],
      // Sources may be anywhere; `engine/fetch-source.ts` alone asks, once the browser has said that it may.
      'connect-src': ["'self'", 'http:', 'https:'],
      // In Firefox the engine is a frame of the background's page.
      'frame-src': ["'self'"],
      'worker-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    })
  })
})

describe('the addresses in the bundles', () => {
  /** Whom Whence may ask besides a source itself. `scripts/build.mjs` holds the bundles to both lists. */
  it('of hosts that may be asked are these', () => {
    expect(Object.keys(ASKED).sort()).toEqual([
      'api.gdeltproject.org',
      'archive.org',
      'en.wikinews.org',
      'en.wikipedia.org',
      'en.wikiquote.org',
      'mastodon.social',
      'public.api.bsky.app',
      'publish.twitter.com',
      'publish.x.com',
      't.me',
      'www.youtube.com',
    ])
  })

  it('of others are each accounted for', () => {
    expect(Object.values(NAMED).every((why) => why.length > 10)).toBe(true)
    expect(Object.keys(NAMED).filter((host) => host in ASKED)).toEqual([])
  })
})
