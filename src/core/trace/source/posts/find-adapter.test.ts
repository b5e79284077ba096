import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../testing/processor-time'
import { findAdapter } from './find-adapter'

const addressesOf = (href: string) => findAdapter(new URL(href))?.addresses

describe('a post is asked for', () => {
  it.each([
    [
      'https://x.com/lindalradio/status/2106990936847290401/photo/1',
      'https://publish.x.com/oembed?url=https%3A%2F%2Ftwitter.com%2Flindalradio%2Fstatus%2F2106990936847290401&omit_script=1&dnt=true',
    ],
    [
      'https://bsky.app/profile/did:plc:q7gatehouse/post/3kgateknock22',
      'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Fdid%3Aplc%3Aq7gatehouse%2Fapp.bsky.feed.post%2F3kgateknock22&depth=0&parentHeight=0',
    ],
    ['http://plaza.test:81/@dariovenn@other.test/114602', 'http://plaza.test:81/api/v1/statuses/114602'],
    [
      'https://plaza.test/@dariovenn/statuses/01HXYZABCDEFGHJKMNPQRSTVWX',
      'https://plaza.test/api/v1/statuses/01HXYZABCDEFGHJKMNPQRSTVWX',
    ],
    ['https://t.me/portofolmsk/42/118?single', 'https://t.me/portofolmsk/118?embed=1&mode=tme'],
    ['https://www.youtube.com/shorts/gateknock01', 'https://www.youtube.com/watch?v=gateknock01'],
    ['https://www.youtube.com/live/gateknock01?si=a', 'https://www.youtube.com/watch?v=gateknock01'],
  ])('%s', (href, address) => {
    expect(addressesOf(href)?.[0]).toBe(address)
  })

  it.each([
    'https://x.com/lindalradio',
    'https://x.com/i/events/114602',
    'https://notx.com/lindalradio/status/114602',
    'https://bsky.app/profile/tarsis.test/feed/hinges',
    'https://t.me/portofolmsk',
    'https://t.me/c/1442/118',
    'https://www.youtube.com/@lindalradio/videos',
    'https://www.youtube.com/watch?v=../../a',
    'https://harbourpost.test/2026/10/114602',
    'https://harbourpost.test/@desk/why-the-gates-stay-shut-114602',
    'https://harbourpost.test/users/114602',
    'ttps://plaza.test/@dariovenn/114602',
    'file:///@dariovenn/114602',
  ])('not at %s, which is none', (href) => {
    expect(addressesOf(href)).toBeUndefined()
  })
})

describe('an answer that is none', () => {
  const nothing = () => {
    throw new Error('nothing to parse')
  }
  const hostile = [
    '',
    'null',
    '[]',
    '"a"',
    '{"thread":{"post":4}}',
    '{"content":4}',
    '{"html":{}}',
    '<html>',
    '{"videoDetails":1}',
  ]
  it.each([
    'https://x.com/a/status/1',
    'https://bsky.app/profile/a.test/post/3k',
    'https://plaza.test/@a/1',
    'https://youtu.be/gateknock01',
  ])('is no post: %s', (href) => {
    const found = findAdapter(new URL(href))
    if (!found) throw new Error('no adapter')
    for (const address of found.addresses) {
      for (const text of hostile) expect(found.adapter.read({ address, text }, nothing)).toBeNull()
    }
  })

  it.each([
    ['{"thread":{"$type":"app.bsky.feed.defs#notFoundPost","notFound":true}}', 'not-found'],
    ['{"thread":{"$type":"app.bsky.feed.defs#blockedPost","blocked":true}}', 'refused'],
  ])('says why, on Bluesky: %s', (text, reason) => {
    const found = findAdapter(new URL('https://bsky.app/profile/a.test/post/3k'))
    expect(found?.adapter.read({ address: found.addresses[0], text }, nothing)).toBe(reason)
  })

  it.each([
    ['ERROR', 'not-found'],
    ['LOGIN_REQUIRED', 'refused'],
    ['UNPLAYABLE', null],
  ])('says why, on YouTube: %s', (status, reason) => {
    const found = findAdapter(new URL('https://youtu.be/gateknock01'))
    const text = `<script>var ytInitialPlayerResponse = {"playabilityStatus":{"status":"${status}"}};</script>`
    expect(found?.adapter.read({ address: found.addresses[0], text }, nothing)).toBe(reason)
  })
})

describe('the links of a post on Bluesky', () => {
  const linksIn = (text: string, ...places: [from: unknown, to: unknown][]) => {
    const features = [{ uri: 'https://ledger.test/a' }]
    const facets = places.map(([byteStart, byteEnd]) => ({ index: { byteStart, byteEnd }, features }))
    const found = findAdapter(new URL('https://bsky.app/profile/a.test/post/3k'))
    const answer = JSON.stringify({ thread: { post: { record: { text, facets } } } })
    const post = found?.adapter.read({ address: found.addresses[0], text: answer }, () => new Document())
    if (typeof post !== 'object' || !post) throw new Error('no post')
    return post.links.map(({ start, end }) => post.text.slice(start, end))
  }

  it('stand where its bytes say', () => {
    expect(linksIn('Tür 😀 gate, gate', [10, 14])).toEqual(['gate'])
    expect(linksIn('Tür 😀 gate', [5, 9])).toEqual(['😀'])
  })

  it('are none that stand in the midst of a character, or beyond its text', () => {
    expect(linksIn('gate', [98, 127], [4, 9], [2, 2], ['0', 4], [-1, 2])).toEqual([])
    expect(linksIn('😀 gate', [1, 2])).toEqual([])
    expect(linksIn('gate', [1, 900])).toEqual(['ate'])
  })

  it('take time in proportion to it', () => {
    const places = Array.from({ length: 20_000 }, (_, at): [number, number] => [at, at + 4])
    expect(processorTime(() => linksIn('é'.repeat(200_000), ...places))).toBeLessThan(2000)
  })
})
