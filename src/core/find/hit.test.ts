import { expect, it } from 'vitest'
import { keptHits } from './hit'

it.each([
  ['is none', 'https:// northwire.test/a'],
  ['is not of the web', 'javascript:alert(1)'],
  ['leads into the reader’s network', 'http://192.168.0.1/a'],
  ['has a password in it', 'https://reader:secret@northwire.test/a'],
])('an address that %s is no hit', (_, href) => {
  const good = { href: 'https://courier.test/b', title: 'The hinges', date: '' }
  expect(keptHits([{ href, title: 'The gate', date: '' }, good])).toEqual([good])
})
