import { describe, expect, it } from 'vitest'
import { hostsOf } from './hosts-of'

describe('the hosts that are asked for a source', () => {
  it.each([
    ['http://northwire.test/2026/10/06/olmsk-port', ['northwire.test']],
    ['https://harbourpost.test:8443/news/pumps?page=2#letters', ['harbourpost.test']],
    ['https://x.com/dariovenn/status/114602', ['publish.x.com', 'publish.twitter.com']],
    ['https://mobile.twitter.com/dariovenn/status/114602?s=20', ['publish.x.com', 'publish.twitter.com']],
    ['https://twitter.com/i/web/status/114602', ['publish.x.com', 'publish.twitter.com']],
    ['https://x.com/dariovenn', ['x.com']],
    ['https://bsky.app/profile/dariovenn.test/post/3kgate', ['public.api.bsky.app']],
    ['https://bsky.app/profile/dariovenn.test', ['bsky.app']],
    ['http://plaza.test/@dariovenn/114602', ['plaza.test']],
    ['http://plaza.test/users/dariovenn/statuses/114602', ['plaza.test']],
    ['https://t.me/portofolmsk/118', ['t.me']],
    ['https://telegram.me/s/portofolmsk/118', ['t.me']],
    ['https://youtu.be/gateknock01', ['www.youtube.com']],
    ['https://m.youtube.com/watch?v=gateknock01&t=12', ['www.youtube.com']],
    ['https://bsky.app/profile/%/post/3kgate', ['bsky.app']],
    ['https://bsky.app/profile/%E0%A4%A/post/3kgate', ['bsky.app']],
    ['https://x.com/%/status/114602', ['x.com']],
    ['https://youtu.be/%', ['youtu.be']],
    ['https://t.me/%/118', ['t.me']],
    ['http://plaza.test/@%/114602', ['plaza.test']],
    ['http://northwire.test./2026', ['northwire.test']],
    ['http://reader:secret@northwire.test/2026', []],
    ['http://reader@northwire.test/2026', []],
    ['https://reader:secret@bsky.app/profile/dariovenn.test/post/3kgate', []],
    ['mailto:desk@northwire.test', []],
    ['no address', []],
  ])('%s', (href, hosts) => {
    expect(hostsOf(href)).toEqual(hosts)
  })

  it('are, in a tab, that of the page itself', () => {
    expect(hostsOf('https://x.com/dariovenn/status/114602', { way: 'tab', archive: '' })).toEqual(['x.com'])
  })

  it('are, for a copy, those of the archive alone', () => {
    const dead = 'http://harbourpost.test/2024/first-letter-on-hinges'
    expect(hostsOf(dead, { way: 'archive', archive: 'https://archive.org' })).toEqual([
      'archive.org',
      'web.archive.org',
    ])
    expect(hostsOf(dead, { way: 'archive', archive: 'http://archive.test:8080' })).toEqual([
      'archive.test',
      'web.archive.test',
    ])
  })
})
