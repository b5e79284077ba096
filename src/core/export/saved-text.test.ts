import { describe, expect, it } from 'vitest'
import { sha256Of } from '../sha256-of'
import { sourceOf } from '../trace/testing/source-of'
import { readSavedText, writeSavedText } from './saved-text'

const TEXT = 'The gates will hold, Rehn said.\n\nURL: no header\n\n  Nobody asked. 🌊'

describe('a saved text', () => {
  it('is read as it was written, with its address, its day, its headers and its SHA-256', async () => {
    const { head } = sourceOf(['x'], { title: 'Gates\nURL: https://evil.test/', url: 'https://ledger.test/a' })
    const sha256 = await sha256Of(TEXT)
    const evidence = { sha256, read: '2026-11-29T12:00:00.000Z', headers: { etag: '"7"', 'last-modified': 'Sun' } }
    const file = writeSavedText({ ...head, evidence }, TEXT)
    expect(file).toContain('\nHeader-etag: "7"\n')
    const saved = readSavedText(file ?? '')
    expect(saved).toMatchObject({ url: 'https://ledger.test/a', text: TEXT, sha256, read: evidence.read })
    expect(await sha256Of(saved?.text ?? '')).toBe(saved?.sha256)
  })

  it('is none where nothing tells of it, and no other file is one', () => {
    expect(writeSavedText(sourceOf(['x']).head, 'x')).toBeNull()
    expect(readSavedText('URL: https://a.test/\n\nx')).toBeNull()
  })

  it('has the digest that everybody computes', async () => {
    expect(await sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
