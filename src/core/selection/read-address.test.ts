import { expect, it } from 'vitest'
import { readAddress } from './read-address'

const PAGE = 'https://courier.test/news/gates'

it.each([
  ['https://harbourpost.test/letters', 'https://harbourpost.test/letters'],
  [' harbourpost.test/letters?page=2 ', 'https://harbourpost.test/letters?page=2'],
  ['harbourpost.test:8080', 'https://harbourpost.test:8080/'],
  ['http://harbourpost.test#top', 'http://harbourpost.test/#top'],
])('%j is asked as %s', (typed, href) => {
  expect(readAddress(typed, PAGE)).toEqual({ outcome: 'address', href })
})

it.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['the letters', 'none'],
  ['letters', 'none'],
  ['https://', 'none'],
  ['https://harbour post.test/', 'none'],
  ['ftp://harbourpost.test/letters', 'not-web'],
  ['file:///home/finch/letter.html', 'not-web'],
  ['javascript:alert(1)', 'not-web'],
  ['data:text/html,letter', 'not-web'],
  ['http://127.0.0.1/', 'private'],
  ['192.168.1.1', 'private'],
  ['http://localhost:3000/letters', 'private'],
  ['http://0x7f000001/', 'private'],
  ['https://[::1]/', 'private'],
  ['printer.local', 'private'],
  ['https://router/', 'private'],
  ['https://finch:secret@harbourpost.test/', 'credentials'],
  ['https://courier.test/news/gates', 'page'],
  ['courier.test/news/gates#top', 'page'],
] as const)('%j is not asked: %s', (typed, why) => {
  expect(readAddress(typed, PAGE)).toEqual({ outcome: 'refused', why })
})
