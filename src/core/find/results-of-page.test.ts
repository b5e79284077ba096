import { expect, it } from 'vitest'
import { parseHtml } from '../parse/parse-html'
import { processorTime } from '../testing/processor-time'
import { resultsOfPage } from './results-of-page'

const ENGINE = 'https://seek.test/search?q=hinges'

const results = (body: string) => resultsOfPage(parseHtml(`<!doctype html><body>${body}</body>`), ENGINE)
const addresses = (body: string) => results(body).map(({ href }) => href)

it('are the headed links to other sites, in order, each once', () => {
  const body = `
    <header><a href="https://about.example/">About this engine</a></header>
    <a href="/settings">Settings and more</a><a href="https://help.seek.test/">Help with searching</a>
    <div><h2><a href="https://northwire.test/hinges">Hinges of the barrier</a></h2><p>Eleven are cracked.</p></div>
    <div><a href="https://courier.test/two?utm_source=seek"><h3>Two winters</h3><span>courier.test</span></a></div>
    <div><a href="https://northwire.test/hinges">northwire.test</a><a href="https://cache.example/x">Saved copy of it</a></div>
    <footer><a href="https://social.example/seek">Follow us there</a></footer>`
  expect(results(body)).toEqual([
    { href: 'https://northwire.test/hinges', title: 'Hinges of the barrier', date: '' },
    { href: 'https://courier.test/two', title: 'Two winters', date: '' },
  ])
})

it('are, where none is headed, those that stand alike', () => {
  const body = `
    <p><a href="https://elsewhere.example/">An offer of ours</a></p>
    <ul><li><div><a href="https://northwire.test/a">The first of them</a></div></li>
    <li><div><a href="https://courier.test/b">The second of them</a></div></li></ul>`
  expect(addresses(body)).toEqual(['https://northwire.test/a', 'https://courier.test/b'])
})

it.each([
  ['plainly', '/url?sa=t&q=https://northwire.test/a?x%3D1', 'https://northwire.test/a?x=1'],
  ['by a path of another name', '/l/?uddg=https%3A%2F%2Fnorthwire.test%2Fa&rut=ab', 'https://northwire.test/a'],
  ['in base64', `/ck/a?u=a1${btoa('https://northwire.test/a').replace(/=+$/, '')}&ntb=1`, 'https://northwire.test/a'],
])('are what the engine’s own redirect names %s', (_, href, address) => {
  expect(addresses(`<h2><a href="${href.replaceAll('&', '&amp;')}">Hinges of the barrier</a></h2>`)).toEqual([address])
})

it.each([
  ['is paid for', '<h2><a rel="nofollow sponsored" href="https://shop.example/">Hinges, cheap</a></h2>'],
  ['leads into the reader’s network', '<h2><a href="http://10.20.0.8/minutes">Minutes of it</a></h2>'],
  ['is no page of the web', '<h2><a href="mailto:desk@courier.test">Write to the desk</a></h2>'],
  ['has a password in it', '<h2><a href="https://a:b@courier.test/">Courier, signed in</a></h2>'],
  ['has no words', '<h2><a href="https://courier.test/">2</a></h2>'],
])('have nothing that %s', (_, link) => expect(addresses(link)).toEqual([]))

it('have the date that stands with each, and not with the next', () => {
  const body = `<ol>
    <li><h2><a href="https://a.example/1">The first of them</a></h2><time datetime="2026-10-05T08:00:00Z">Monday</time></li>
    <li><h2><a href="https://a.example/2">The second of them</a></h2><p>2026-10-03 — It was cold.</p></li>
    <li><h2><a href="https://a.example/3">The third of them</a></h2><p>Part 2026-10-033 of it.</p></li></ol>`
  expect(results(body).map(({ date }) => date)).toEqual(['2026-10-05T08:00:00Z', '2026-10-03', ''])
})

it('are bounded', () => {
  const body = Array.from({ length: 60 }, (_, at) => `<h2><a href="https://a.example/${at}">Page ${at} of it</a></h2>`)
  expect(addresses(body.join(''))).toHaveLength(20)
})

/** For a page of a few hundred kB; a tenth of it would do. Milliseconds. */
const HOSTILE_RESULTS = 1500

it.each([
  [
    'thousands of headed links to one address, beside much else',
    `${headed(3000, '<h2><a href="https://a.test/">The result</a></h2>')}${'<i>x</i>'.repeat(60_000)}`,
  ],
  ['thousands of headed links, beside much else', `${headed(3000)}${'<i>x</i>'.repeat(60_000)}`],
  [
    'headed links one within the other',
    `${headed(1, '<a href="https://a.test/x">the first of them<p>').repeat(250)}${'<i>x</i>'.repeat(60_000)}`,
  ],
])('are found in time on a page of %s', (_, body) => {
  const document = parseHtml(body)
  expect(processorTime(() => resultsOfPage(document, ENGINE))).toBeLessThan(HOSTILE_RESULTS)
})

/** So many results, each at a page of its own. */
function headed(times: number, link = ''): string {
  const one = (at: number) => link || `<h2><a href="https://a${at}.test/">The result ${at}</a></h2>`
  return Array.from({ length: times }, (_, at) => one(at)).join('')
}
