import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../parse/parse-html'
import { readSource, type SourceFacts } from './read-source'

const MENU =
  '<header><nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/login">Sign in</a></nav><a href="/subscribe">Subscribe</a></header>'
const FOOT = `<footer><p>About us · Contact · Privacy policy · Cookie settings · Subscribe · Log in · Imprint. All rights reserved by the Meridian Ledger and its correspondents on both shores.</p></footer>`
const sentence = (at: number) =>
  `In the ${at}th winter the water stood above the lower quay for a week, and nobody at the ministry wrote down why.`
const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `<p>${sentence(at + 1)}</p>`).join('')
const told = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const news = (more: object = {}) =>
  told({ '@type': 'NewsArticle', headline: 'The gates stay open', datePublished: '2026-10-05', ...more })

function cutOff(
  body: string,
  { head = '', title = 'The gates stay open', ...facts }: Partial<SourceFacts> & { head?: string; title?: string } = {},
) {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`
  return readSource(parseHtml(html), { url: 'https://ledger.test/gates', bytes: html.length, ...facts }).head.cutOff
}

const article = (text: string, after = '') =>
  `${MENU}<main><article><h1>The gates stay open</h1>${text}</article>${after}</main>${FOOT}`

const TEASER = paragraphs(2)

describe('a text behind a wall', () => {
  it.each<[what: string, cutOff: string | null, asks: string]>([
    ['English', 'subscription', '<div><p>Subscribe to continue reading.</p><a href="/offers">See offers</a></div>'],
    [
      'English',
      'sign-in',
      '<section><h2>Keep reading for free</h2><p>Sign in or create an account to read the rest.</p></section>',
    ],
    [
      'German',
      'subscription',
      '<div><h3>Weiterlesen mit dem Abo</h3><p>Jetzt abonnieren und alle Artikel lesen.</p></div>',
    ],
    [
      'German',
      'sign-in',
      '<div><p>Bitte melden Sie sich an. Bereits registriert? <a href="/l">Anmelden</a> und weiterlesen.</p></div>',
    ],
    [
      'French',
      'subscription',
      '<div><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p></div>',
    ],
    ['Spanish', 'subscription', '<div><p>Suscríbete para seguir leyendo. ¿Ya eres suscriptor?</p></div>'],
    ['Italian', 'subscription', '<div><p>Abbonati per continuare a leggere. Sei già abbonato? Accedi.</p></div>'],
    ['Dutch', 'subscription', '<div><p>Word abonnee en lees verder. Heb je al een abonnement? Log in.</p></div>'],
    ['Polish', 'subscription', '<div><p>Czytaj dalej z subskrypcją. Masz już konto? Zaloguj się.</p></div>'],
    ['Russian', 'subscription', '<div><p>Оформите подписку, чтобы читать дальше. Уже есть подписка? Войти.</p></div>'],
    [
      'Japanese',
      'subscription',
      '<div><p>この記事は有料会員限定です。残り1200文字。続きを読むにはログインしてください。</p></div>',
    ],
  ])('is read in part: it asks in %s, %s', (_, wall, asks) => {
    expect(cutOff(article(TEASER, asks), { head: news() })).toBe(wall)
    expect(cutOff(article(`${TEASER}${asks}`))).toBe(wall)
    expect(cutOff(article(paragraphs(6), asks))).toBe(wall)
  })

  it.each<[what: string, cutOff: string | null, body: string, head?: string]>([
    [
      'half an article that breaks off',
      'subscription',
      article(
        `${paragraphs(14)}<p>What the harbour master told them was…</p>`,
        '<p>Subscribe to read the full story.</p>',
      ),
    ],
    [
      'half an article that breaks off, of which machines are told so',
      'subscription',
      article(`${paragraphs(14)}<p>What the harbour master told them was…</p>`),
      news({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.closed' } }),
    ],
    [
      'an article of which the part that is closed is not here',
      'subscription',
      article(paragraphs(9), '<div class="closed"></div>'),
      news({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: 'False', cssSelector: '.closed' } }),
    ],
    ['an article of which machines are told that it is longer', 'excerpt', article(TEASER), news({ wordCount: 900 })],
    [
      'a short text that breaks off',
      'excerpt',
      article(
        `${TEASER}<p>What the harbour master told the pilots in the end was [...] <a href="/more">Read more</a></p>`,
      ),
    ],
  ])('is read in part: %s', (_, wall, body, head = '') => expect(cutOff(body, { head })).toBe(wall))
})

describe('a page that stands before the text', () => {
  const LONG_FOOT = `<footer>${paragraphs(10)}</footer>`
  it.each<[what: string, cutOff: string, title: string, body: string, head?: string]>([
    [
      'a form to sign in',
      'sign-in',
      'Sign in | Meridian Ledger',
      `${MENU}<main><h1>Sign in</h1><form><label>E-mail</label><input type="email"><input type="password"><button>Go on</button></form></main>${FOOT}`,
    ],
    [
      'the same in German',
      'sign-in',
      'Anmelden – Küstenbote',
      '<main><h2>Anmelden</h2><form><input name="m"><input type="password"><button>Weiter</button></form></main>',
    ],
    [
      'a question about consent',
      'consent',
      'Your privacy',
      `<main><h1>We value your privacy</h1><p>We and our 812 partners store cookies on your device and process personal data, such as your address, so that we can show advertising.</p><p>You may withdraw your consent in the privacy settings whenever you like.</p><button>Accept all</button><a href="/p">Privacy policy</a></main>`,
    ],
    [
      'a long question about consent',
      'consent',
      'Küstenbote',
      `<main><h1>Mit Werbung weiterlesen</h1>${Array.from({ length: 20 }, (_, at) => `<p>Partner ${at} speichert mit Ihrer Einwilligung Cookies und verarbeitet Ihre personenbezogenen Daten für Werbung und Messung.</p>`).join('')}<button>Akzeptieren</button></main>`,
    ],
    [
      'the same in French',
      'consent',
      'Le Quai',
      '<div><h2>Vos choix</h2><p>Avec votre consentement, nos partenaires et nous utilisons des cookies pour traiter vos données personnelles.</p><button>Tout accepter</button></div>',
    ],
    [
      'a question about consent in a dialog over nothing',
      'consent',
      'Küstenbote',
      '<div role="dialog"><h2>Ihre Privatsphäre</h2><p>Mit Ihrer Einwilligung speichern unsere Partner und wir Cookies und verarbeiten personenbezogene Daten.</p><button>Alle akzeptieren</button></div>',
    ],
    [
      'a shell for scripts with long menus',
      'scripts',
      'The gates stay open',
      `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script>${LONG_FOOT}`,
    ],
    [
      'a shell that says it is loading',
      'scripts',
      'Ledger',
      `${MENU}<main aria-busy="true"><p>Loading…</p></main><script src="/a.js"></script>${LONG_FOOT}`,
    ],
    [
      'a page that is not there, with status 200',
      'error',
      'Page not found | Meridian Ledger',
      `${MENU}<main><h1>Page not found</h1><p>The page you were looking for has moved, or was never here. Try the search, or go on to the front page.</p></main>${FOOT}`,
    ],
    [
      'the same with what others read',
      'error',
      '404',
      `<main><h1>Oops! 404</h1><ul>${Array.from({ length: 20 }, (_, at) => `<li><a href="/${at}">The ferry is late again, the ${at}th time this month</a></li>`).join('')}</ul></main>`,
    ],
    [
      'the same in German',
      'error',
      'Seite nicht gefunden - Küstenbote',
      '<main><h1>Seite nicht gefunden</h1><p>Die gesuchte Seite gibt es hier nicht mehr, oder sie ist umgezogen.</p></main>',
    ],
    [
      'the same in Spanish',
      'error',
      'Página no encontrada',
      '<main><h1>Error 404</h1><p>La página que busca no existe o ha cambiado de dirección.</p></main>',
    ],
    [
      'a failure of the site',
      'error',
      'Something went wrong',
      '<main><h1>Something went wrong</h1><p>We are working on it, and ask for a little patience. Come back later.</p></main>',
    ],
    [
      'a question whether somebody is there',
      'challenge',
      'Just a moment...',
      '<main><h1>ledger.test</h1><p>Checking your browser before you go on to the page. This takes a few seconds.</p></main>',
    ],
    [
      'a refusal',
      'challenge',
      'Access denied',
      '<h1>Access Denied</h1><p>You do not have permission to open this page on this server. Reference 18.2a.</p>',
    ],
  ])('is read in part: %s', (_, wall, title, body, head = '') => expect(cutOff(body, { title, head })).toBe(wall))

  it.each<[what: string, cutOff: string, facts: Partial<SourceFacts>]>([
    ['the front page instead', 'error', { asked: 'https://ledger.test/2021/gates', url: 'https://ledger.test/' }],
    ['a status of failure', 'error', { status: 404 }],
    ['one that asks for money', 'subscription', { status: 402 }],
    ['one that refuses', 'challenge', { status: 403 }],
    ['a short text after a refusal', 'subscription', { status: 200, refused: 402 }],
  ])('is told by how the site answers: %s', (_, wall, facts) => expect(cutOff(article(TEASER), facts)).toBe(wall))
})

describe('a whole page', () => {
  const BOX =
    '<div class="box"><h3>The Ledger in your inbox</h3><p>Subscribe to our newsletter, every morning.</p><form><input type="email"><button>Sign up</button></form></div>'
  const BANNER =
    '<div class="banner"><p>We use cookies, and so do our partners, with your consent.</p><button>Accept</button></div>'
  it.each<[what: string, body: string, head?: string]>([
    ['an article', article(paragraphs(12))],
    ['a brief', article(paragraphs(3))],
    [
      'a brief with a number of an error in its headline',
      article(paragraphs(3)).replace('The gates stay open</h1>', 'Flight 404 and the Quay 500 rally</h1>'),
    ],
    [
      'a policy on cookies, with a button to accept them',
      `<main><h1>Privacy policy</h1>${Array.from({ length: 40 }, (_, at) => `<p>Under section ${at} of this policy we store cookies with your consent, and keep personal data for no longer than two years.</p>`).join('')}</main><button>Accept all</button>`,
    ],
    ['a brief with a box for letters', article(paragraphs(3), BOX)],
    ['a brief under a question about cookies', `${BANNER}${article(paragraphs(3))}`],
    ['an article under one', `${article(paragraphs(12))}${BANNER}`],
    [
      'an article with a form to sign in, not shown',
      `<div hidden><form><h2>Sign in</h2><input type="password"></form></div>${article(paragraphs(5))}`,
    ],
    [
      'an article whose comments want a name',
      article(paragraphs(12), '<section><p>Sign in to join the conversation. Already have an account?</p></section>'),
    ],
    [
      'an article with scripts for its comments',
      `${article(paragraphs(5))}<noscript>Please enable JavaScript to view the comments.</noscript>`,
    ],
    [
      'an article for subscribers that is here',
      article(`${paragraphs(2)}<div class="closed">${paragraphs(8)}</div>`),
      news({ isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.closed' } }),
    ],
    [
      'an article for subscribers with all its words',
      article(paragraphs(5), '<p>Already a subscriber? Sign in to continue.</p>'),
      news({ isAccessibleForFree: false, wordCount: 110 }),
    ],
    [
      'an article that ends in an ellipsis',
      article(`${paragraphs(12)}<p>And so they went home, and waited for the tide, and for the next winter…</p>`),
    ],
    [
      'an article about cookies',
      article(
        Array.from(
          { length: 12 },
          (_, at) =>
            `<p>The regulator said in its ${at}th decision that consent to a cookie must be given freely, and that a partner may not read it.</p>`,
        ).join(''),
      ),
      news(),
    ],
    [
      'a table',
      `<main><h1>Water levels</h1><table>${Array.from({ length: 40 }, (_, at) => `<tr><td>Gate ${at}</td><td>${at * 3} cm</td></tr>`).join('')}</table></main>`,
    ],
  ])('is whole: %s', (_, body, head = '') => expect(cutOff(body, { head })).toBeNull())

  it('is whole where a headline speaks of pages that are not found', () => {
    const body = article(paragraphs(12)).replace(
      'The gates stay open</h1>',
      'Page not found: a ministry loses its letters</h1>',
    )
    expect(cutOff(body, { title: 'Page not found: a ministry loses its letters', head: news() })).toBeNull()
  })

  it.each<[string, Partial<SourceFacts>]>([
    ['the front page that was asked for', { asked: 'https://ledger.test/', url: 'https://ledger.test/' }],
    ['another address of the same page', { asked: 'https://ledger.test/2021/gates', url: 'https://ledger.test/gates' }],
    ['the front of another site', { asked: 'https://sho.test/a', url: 'https://ledger.test/' }],
    ['a long text after a refusal', { status: 200, refused: 403 }],
  ])('is whole by how the site answers: %s', (_, facts) => expect(cutOff(article(paragraphs(14)), facts)).toBeNull())
})
