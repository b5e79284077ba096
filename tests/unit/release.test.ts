import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { bundledPackages, faultsOfBundles } from '../../scripts/lib/check-bundles.mjs'
import { filesIn, packFiles, sha256 } from '../../scripts/lib/pack-files.mjs'
import { releaseNotes } from '../../scripts/lib/release-notes.mjs'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a package', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'whence-pack-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has the same bytes in whichever order its files come, and whenever they were written', () => {
    const files: [string, Uint8Array][] = [
      ['manifest.json', bytes('{}')],
      ['src/b.js', bytes('b'.repeat(5000))],
      ['src/a.js', bytes('a')],
    ]
    for (const [path, data] of files) writeFileSync(join(folder, path.replace('src/', '')), data)
    const first = packFiles(filesIn(folder))
    utimesSync(join(folder, 'a.js'), new Date(0), new Date(2001, 5, 7))
    expect(sha256(packFiles(filesIn(folder)))).toBe(sha256(first))
    expect(packFiles(new Map(files))).toEqual(packFiles(new Map(files.toReversed())))
  })

  it('has the same bytes wherever it is packed', () => {
    const script = `import('./scripts/lib/pack-files.mjs').then(({ packFiles, sha256 }) => {
      process.stdout.write(sha256(packFiles(new Map([['a.js', new Uint8Array([1, 2, 3])]]))))
    })`
    const packedIn = (zone: string) =>
      execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
    const [here = '', ...others] = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(packedIn)
    expect(here).toMatch(/^[0-9a-f]{64}$/)
    expect(others).toEqual([here, here])
  })

  it('holds what was put into it, and differs where that differs', () => {
    const pack = (text: string) => packFiles(new Map([['a.js', bytes(text)]]))
    expect(unzipSync(pack('gate'))).toEqual({ 'a.js': bytes('gate') })
    expect(sha256(pack('gate'))).not.toBe(sha256(pack('gates')))
  })
})

describe('what is new', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n### Added\n- More.\n\n## [0.2.0] - 2026-12-01\n\n- Some.\n'

  it('is what the changelog says of the version, or else of what is not released', () => {
    expect(releaseNotes(changelog, '0.2.0')).toEqual({ notes: '- Some.\n', date: '2026-12-01' })
    expect(releaseNotes(changelog, '0.3.0')).toEqual({ notes: '### Added\n- More.\n', date: null })
  })

  it.each([
    ['a section without a day', '## [0.2.0]\n\n- Some.\n'],
    ['a section that says nothing', '## [0.2.0] - 2026-12-01\n'],
    ['no section', '# Changelog\n'],
  ])('is not told by %s', (_, text) => {
    expect(() => releaseNotes(text, '0.2.0')).toThrow(/CHANGELOG/)
  })

  it('is told of this version', async () => {
    const { readFileSync } = await import('node:fs')
    expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), packageJson.version).notes).toContain('- ')
  })
})

describe('a bundle', () => {
  const known = { asked: { 'public.api.harbourpost.test': 'posts' }, named: {} }
  const faults = (text: string, path = 'assets/a.js') =>
    faultsOfBundles(
      new Map([[path, `fetch('https://public.api.harbourpost.test/x');${text}`]]),
      '/home/ann/whence',
      known,
    )

  it('has nothing but addresses that are accounted for', () => {
    expect(faults('"https:" + "//" + host')).toEqual([])
    expect(faults('new WebSocket("wss://telemetry.test/a")').join()).toContain('an address of telemetry.test')
    expect(faults('"http://telemetry.test:8080"', 'src/panel/panel.html').join()).toContain('telemetry.test')
    expect(faultsOfBundles(new Map(), '/home/ann/whence', known).join()).toContain('which no bundle has')
  })

  it('has no path of the machine that it was built on', () => {
    expect(faults('"/home/ann/whence/src/a.ts"').join()).toContain('the path of this folder')
  })

  it('tells the packages that stand in it', () => {
    const licences =
      '@preact/signals 2.11.4 (MIT)\n\nThe MIT License (MIT)\n\nCopyright 2022 (c)\n\nparse5 8.1.1 (MIT)\n'
    expect(bundledPackages(licences)).toEqual(['@preact/signals 2.11.4 (MIT)', 'parse5 8.1.1 (MIT)'])
  })
})
