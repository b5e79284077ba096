import { describe, expect, it } from 'vitest'
import { charsetOf, encodingOf } from './encoding'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Markup, and words as the bytes that they are in their encoding. */
const page = (markup: string, word: number[]) => Uint8Array.from([...utf8(markup), ...word])

/** *Кран* in windows-1251. */
const CRANE = [0xca, 0xf0, 0xe0, 0xed]
/** *文書で* in Shift_JIS. */
const WRITTEN = [0x95, 0xb6, 0x8f, 0x91, 0x82, 0xc5]
/** *港口* in GB18030. */
const HARBOUR = [0xb8, 0xdb, 0xbf, 0xda]
/** *항구* in EUC-KR. */
const PORT = [0xc7, 0xd7, 0xb1, 0xb8]
/** *fermé* in windows-1252. */
const CLOSED = [0x66, 0x65, 0x72, 0x6d, 0xe9]
/** *zamknięty* in ISO 8859-2. */
const SHUT = [0x7a, 0x61, 0x6d, 0x6b, 0x6e, 0x69, 0xea, 0x74, 0x79]

describe('the encoding of a page', () => {
  const cases: [says: string, bytes: Uint8Array, declared: string, encoding: string][] = [
    ['what the server says', page('<p>', CRANE), 'windows-1251', 'windows-1251'],
    ['what the server says, against the page', page('<meta charset="koi8-r"><p>', CRANE), 'CP1251', 'windows-1251'],
    ['what the page says', page('<meta charset="Shift_JIS"><p>', WRITTEN), '', 'shift_jis'],
    [
      'what the page says, where the server says nonsense',
      page('<meta charset=gb18030><p>', HARBOUR),
      'x-none',
      'gb18030',
    ],
    ['what XHTML says', page('<?xml version="1.0" encoding="euc-kr"?><p>', PORT), '', 'euc-kr'],
    ['ISO 8859-2', page('<p>', SHUT), 'iso-8859-2', 'iso-8859-2'],
    ['Latin 1 as browsers know it', page('<p>', CLOSED), 'iso-8859-1', 'windows-1252'],
    ['UTF-8, whatever is said', utf8('<meta charset="windows-1251"><p>мост'), 'iso-8859-1', 'utf-8'],
    ['UTF-8 where nothing is said', utf8('<p>мост'), '', 'utf-8'],
    ['windows-1252 where nothing is said that could be true', page('<p>', CLOSED), '', 'windows-1252'],
    ['its mark, against everything', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'utf-8', 'utf-16le'],
    ['UTF-16 that the server says', Uint8Array.of(0x3c, 0, 0x70, 0), 'utf-16le', 'utf-16le'],
    ['UTF-8 where the page says UTF-16', utf8('<meta charset="utf-16"><p>a'), '', 'utf-8'],
    [
      'seven bits that only look like ASCII',
      utf8('<meta charset="iso-2022-jp"><p>\u001b$B9A\u001b(B'),
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
