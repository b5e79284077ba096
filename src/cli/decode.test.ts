import { describe, expect, test } from 'vitest'
import { decodeHtml, decodeText } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)))

/** *мост* in windows-1251. */
const BRIDGE = [0xec, 0xee, 0xf1, 0xf2]

describe('a page is decoded', () => {
  test.each([
    ['by its byte order mark', bytes([0xff, 0xfe], [0x3c, 0, 0x70, 0, 0x3e, 0, 0x3c, 0x04]), '<p>м'],
    ['as it declares', bytes('<meta charset="windows-1251"><p>', BRIDGE), '<meta charset="windows-1251"><p>мост'],
    [
      'as it declares for its server',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>', BRIDGE),
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>мост',
    ],
    ['as UTF-8 where it declares nothing', utf8('<p>мост'), '<p>мост'],
    [
      'as UTF-8 where it is that, whatever it declares',
      utf8('<meta charset="windows-1251"><p>мост'),
      '<meta charset="windows-1251"><p>мост',
    ],
    ['as browsers do where it declares nothing', bytes('<p>caf', [0xe9]), '<p>café'],
    [
      'as browsers do where it declares nonsense',
      bytes('<meta charset="harbour"><p>caf', [0xe9]),
      '<meta charset="harbour"><p>café',
    ],
  ])('%s', (_, given, text) => {
    expect(decodeHtml(given)).toEqual({ outcome: 'text', text })
  })

  test('and fails with a reason where its encoding is broken', () => {
    expect(decodeHtml(bytes('<meta charset="utf-8"><p>', Array(20).fill(0xff)))).toEqual({
      outcome: 'failed',
      reason: 'its encoding is broken: 20 characters are not valid utf-8',
    })
  })
})

describe('a text', () => {
  test('keeps its byte order mark, so that offsets count', () => {
    expect(decodeText(utf8('\ufeffBridge'))).toEqual({ outcome: 'text', text: '\ufeffBridge' })
  })

  test('must be UTF-8', () => {
    expect(decodeText(bytes('caf', [0xe9])).outcome).toBe('failed')
  })
})
