import { describe, expect, it } from 'vitest'
import { encode } from '../../fixtures/server/encode.mjs'
import { charsetOf, encodingOf } from './encoding'

const ascii = (text: string) => new TextEncoder().encode(text)

describe('the encoding of a page', () => {
  const cases: [says: string, bytes: Uint8Array, declared: string, encoding: string][] = [
    ['what the server says', encode('<p>Кран испытан', 'windows-1251'), 'windows-1251', 'windows-1251'],
    [
      'what the server says, against the page',
      encode('<meta charset="koi8-r"><p>Кран испытан', 'windows-1251'),
      'CP1251',
      'windows-1251',
    ],
    ['what the page says', encode('<meta charset="Shift_JIS"><p>文書で伝えた', 'shift_jis'), '', 'shift_jis'],
    [
      'what the page says, where the server says nonsense',
      encode('<meta charset=gb18030><p>港口', 'gb18030'),
      'x-none',
      'gb18030',
    ],
    ['what XHTML says', encode('<?xml version="1.0" encoding="euc-kr"?><p>항구', 'euc-kr'), '', 'euc-kr'],
    ['ISO 8859-2', encode('<p>Most zamknięty', 'iso-8859-2'), 'iso-8859-2', 'iso-8859-2'],
    ['Latin 1 as browsers know it', encode('<p>fermé', 'windows-1252'), 'iso-8859-1', 'windows-1252'],
    ['UTF-8, whatever is said', ascii('<meta charset="windows-1251"><p>мост'), 'iso-8859-1', 'utf-8'],
    ['UTF-8 where nothing is said', ascii('<p>мост'), '', 'utf-8'],
    ['windows-1252 where nothing is said that could be true', encode('<p>fermé', 'windows-1252'), '', 'windows-1252'],
    ['its mark, against everything', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'utf-8', 'utf-16le'],
    ['UTF-16 that the server says', Uint8Array.of(0x3c, 0, 0x70, 0), 'utf-16le', 'utf-16le'],
    ['UTF-8 where the page says UTF-16', ascii('<meta charset="utf-16"><p>a'), '', 'utf-8'],
    [
      'seven bits that only look like ASCII',
      ascii('<meta charset="iso-2022-jp"><p>\u001b$B9A\u001b(B'),
      '',
      'iso-2022-jp',
    ],
  ]
  it.each(cases)('is %s', (_, bytes, declared, encoding) => {
    expect(encodingOf(bytes, declared)).toBe(encoding)
  })
})

it.each([
  ['text/html; charset=windows-1251', 'windows-1251'],
  ['text/html;charset="Shift_JIS"', 'Shift_JIS'],
  ["text/html; boundary=a; CHARSET = 'gb18030'", 'gb18030'],
  ['text/html', ''],
])('of %s the charset is %j', (type, charset) => {
  expect(charsetOf(type)).toBe(charset)
})
