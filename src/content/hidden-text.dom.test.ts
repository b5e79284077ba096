import { afterEach, describe, expect, it, vi } from 'vitest'
import { readings } from './testing/fake-background'
import { paintedWords, paragraphOf, putArticle, startSession, waitForPaint } from './testing/live-page'
import { keepPageQuiet } from './testing/quiet-page'

vi.mock('../platform/page-messaging', () => import('./testing/fake-background'))

const FIRST =
  'The lantern on Skerry Point went dark on Friday night, and the pilot boats lay in the harbour until the morning.'
const QUOTED =
  '“We lit the old lamp by hand,” said Tove Lund, who keeps the keys of the tower, when the boats had come in again.'
const LAST =
  'A new lens has been ordered from the mainland, and the harbour office expects it before the end of the month.'
const HIDDEN =
  '“I never paid for that lens,” said the mayor of Skerry, who was asked about the bills on the quay on Saturday.'

const LUND = '“We lit the old lamp by hand,”'
const MAYOR = '“I never paid for that lens,”'

afterEach(() => {
  document.head.querySelector('style')?.remove()
  document.documentElement.removeAttribute('style')
  scrollTo(0, 0)
})
keepPageQuiet()

/** An article with a paragraph beside one that can be seen, as it is styled and placed by `place`. */
async function open(place: (article: HTMLElement, paragraph: HTMLElement) => void): Promise<HTMLElement> {
  const article = putArticle(FIRST, QUOTED, LAST)
  const paragraph = paragraphOf(HIDDEN)
  article.insertBefore(paragraph, article.lastElementChild)
  place(article, paragraph)
  await startSession().session.read()
  await vi.waitFor(() => expect(paintedWords()).toContain(LUND), 5000)
  return article
}

function addStyle(css: string): void {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
}

/** Puts a paragraph into an element of its own with this style. */
function wrap(paragraph: HTMLElement, css: string, ...beside: HTMLElement[]): HTMLElement {
  const around = document.createElement('div')
  paragraph.replaceWith(around)
  around.append(paragraph, ...beside)
  around.style.cssText = css
  return around
}

function box(css: string): HTMLElement {
  const element = document.createElement('div')
  element.style.cssText = css
  return element
}

const fade = (paragraph: HTMLElement) => paragraph.style.setProperty('opacity', '0')

type Place = (article: HTMLElement, paragraph: HTMLElement) => void
const styled =
  (css: string): Place =>
  (_, paragraph) => {
    paragraph.style.cssText = css
  }
const within =
  (css: string): Place =>
  (_, paragraph) =>
    void wrap(paragraph, css)

describe('text that nobody can see is none of the article', () => {
  it.each<[string, Place]>([
    ['opacity 0', styled('opacity: 0')],
    ['next to no opacity', styled('opacity: 0.01')],
    ['opacity 0 around it', within('opacity: 0')],
    ['opacities that come to nothing together', (_, p) => void wrap(wrap(p, 'opacity: .15'), 'opacity: .2')],
    ['a filter of its opacity', within('filter: opacity(0)')],
    ['font size 0', styled('font-size: 0')],
    ['font size 1px', styled('font-size: 1px')],
    ['a transparent colour', styled('color: transparent')],
    ['a colour that is next to transparent', styled('color: rgb(0 0 0 / 0.01)')],
    ['transparent letters', styled('-webkit-text-fill-color: transparent')],
    ['the colour of its ground', within('background: #123456; color: #123456')],
    ['the colour of the page', styled('color: #fff')],
    ['a colour that nobody tells from the page’s', styled('color: #fefefd')],
    ['far to the left', styled('position: absolute; left: -9999px')],
    ['far above', styled('position: absolute; top: -9999px')],
    [
      'far to the left, cut off',
      (_, p) => {
        p.style.cssText = 'position: absolute; left: -9999px'
        wrap(p, 'overflow: hidden; position: relative')
      },
    ],
    ['moved away', styled('transform: translateX(-9999px)')],
    ['indented away', styled('text-indent: -9999px')],
    ['indented out of its box', styled('text-indent: 100%; white-space: nowrap; overflow: hidden')],
    ['scaled to nothing', styled('transform: scale(0)')],
    ['scaled to next to nothing', styled('transform: scale(0.05)')],
    ['scaled to nothing around it', within('transform: scaleY(0)')],
    ['clip', styled('position: absolute; clip: rect(0, 0, 0, 0)')],
    ['clip, to a speck', styled('position: absolute; clip: rect(1px, 1px, 1px, 1px)')],
    ['clip-path: inset', styled('clip-path: inset(50%)')],
    ['clip-path: inset, from one side', styled('clip-path: inset(0 100% 0 0)')],
    ['clip-path: circle', within('clip-path: circle(0)')],
    ['clip-path: polygon', styled('clip-path: polygon(0 0, 0 0, 0 0)')],
    ['cut off by an element without height', within('height: 0; overflow: hidden')],
    ['cut off by an element without width', within('width: 0; overflow: hidden')],
    ['cut off to a pixel', styled('position: absolute; width: 1px; height: 1px; overflow: hidden')],
    ['content-visibility: hidden', styled('content-visibility: hidden')],
    ['content-visibility: hidden around it', within('content-visibility: hidden')],
    ['a mask that lets nothing through', styled('mask-image: linear-gradient(transparent, transparent)')],
    ['visibility: hidden', styled('visibility: hidden')],
    ['display: none', styled('display: none')],
    [
      'behind another layer',
      (_, p) => void wrap(p, 'position: relative', box('position: absolute; inset: 0; background: #fff')),
    ],
    [
      'under another layer that comes before it',
      (_, p) =>
        wrap(p, 'position: relative').prepend(box('position: absolute; inset: 0; background: #fff; z-index: 1')),
    ],
    [
      'by a rule for its place alone',
      (_, p) => {
        addStyle('article > p:nth-of-type(3) { opacity: 0 }')
        p.removeAttribute('style')
      },
    ],
  ])('%s', async (_, place) => {
    await open(place)
    await waitForPaint(LUND)
    expect(readings().length).toBeLessThanOrEqual(2)
    expect(readings().at(-1)?.text).toBe([FIRST, QUOTED, LAST].join('\n\n'))
  })

  it.each(['span', 'em', 'a', 'q-uote'])('in the midst of a paragraph: <%s>', async (name) => {
    await open((_, paragraph) => {
      const ghost = document.createElement(name)
      ghost.style.color = 'transparent'
      ghost.textContent = ` ${HIDDEN} `
      paragraph.replaceChildren('Nobody on the quay had a word ', ghost, 'to say about the dark lantern on Saturday.')
    })
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).not.toContain('mayor')
    expect(readings().at(-1)?.text).toContain('Nobody on the quay had a word to say')
  })

  it('in an open shadow tree', async () => {
    await open((_, paragraph) => {
      const host = document.createElement('story-part')
      host.attachShadow({ mode: 'open' }).append(paragraphOf(HIDDEN))
      host.style.opacity = '0'
      paragraph.replaceWith(host)
    })
    await waitForPaint(LUND)
  })

  it('in a frame', async () => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<blockquote><p>${HIDDEN}</p></blockquote>`
    frame.style.cssText = 'opacity: 0; width: 600px; height: 200px'
    const article = putArticle(FIRST, QUOTED, LAST)
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    article.lastElementChild?.before(frame)
    await loaded
    await startSession().session.read()
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).not.toContain('mayor')
  })

  it('the same text, once hidden and once not, is read where it can be seen', async () => {
    await open((article, paragraph) => {
      paragraph.style.opacity = '0'
      article.insertBefore(paragraphOf(HIDDEN), article.lastElementChild)
    })
    await waitForPaint(LUND, MAYOR)
  })

  it('leaves what stands in the same element and can be seen', async () => {
    await open((_, paragraph) => {
      const around = wrap(paragraph, 'font-size: 0')
      around.prepend(
        '“Text that is nowhere to be seen,” said nobody, stands right in the element, and is none of the article.',
      )
      paragraph.style.fontSize = '16px'
    })
    await waitForPaint(LUND, MAYOR)
    expect(readings().at(-1)?.text).not.toContain('nowhere')
  })
})

describe('text that can be seen, or comes to be, stays', () => {
  const PICTURE = 'url("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")'
  it.each<[string, Place]>([
    ['over a background picture', within(`background: ${PICTURE}; color: #fff`)],
    [
      'over a picture that stands beside it',
      (_, p) => {
        wrap(p, 'position: relative; color: #fff').prepend(
          box('position: absolute; inset: 0; z-index: -1; background: #222'),
        )
      },
    ],
    [
      'over a picture drawn by a rule',
      (_, p) => {
        addStyle('.hero::before { content: ""; position: absolute; inset: 0; background: #222; z-index: -1 }')
        wrap(p, 'position: relative; color: #fff; z-index: 0').className = 'hero'
      },
    ],
    ['on a dark page that says so', () => document.documentElement.style.setProperty('color-scheme', 'dark')],
    ['white on dark', within('background: #111; color: #fff')],
    [
      'letters cut out of a gradient',
      styled('background: linear-gradient(red, blue); background-clip: text; color: transparent'),
    ],
    ['letters of a shadow', styled('color: transparent; text-shadow: 0 0 0 #222')],
    ['letters of an outline', styled('-webkit-text-fill-color: transparent; -webkit-text-stroke: 1px #222')],
    ['faded at its end', styled('mask-image: linear-gradient(#000, transparent)')],
    ['pale', styled('color: #aaa; opacity: .5')],
    ['cut to a shape', styled('clip-path: inset(0 round 8px)')],
    [
      'laid out when it is scrolled to',
      within('content-visibility: auto; contain-intrinsic-size: auto 100px; margin-top: 4000px'),
    ],
    [
      'under a header that stays on top',
      (article) =>
        article.prepend(
          box('position: sticky; top: 0; height: 500px; margin-bottom: -500px; background: #fff; z-index: 9'),
        ),
    ],
    [
      'under a bar that goes again',
      (article) => article.append(box('position: fixed; inset: 0; background: #fff; z-index: 9')),
    ],
    [
      'under a notice over all of the page',
      () => document.body.append(box('position: absolute; inset: 0; height: 5000px; background: #fff; z-index: 9')),
    ],
    [
      'under a layer that can be seen through',
      (_, p) => void wrap(p, 'position: relative', box('position: absolute; inset: 0; background: #fff8')),
    ],
    [
      'over another layer',
      (_, p) => {
        p.style.position = 'relative'
        wrap(p, 'position: relative').prepend(box('position: absolute; inset: 0; background: #ffe'))
      },
    ],
    [
      'in a section under its heading, shut by its height',
      (_, p) => {
        const button = document.createElement('button')
        button.textContent = 'More on the lens'
        wrap(p, 'height: 0; overflow: hidden').before(button)
      },
    ],
    ['behind the end of a box that is cut off', within('max-height: 10px; overflow: hidden')],
    [
      'scrolled out of an inner scroller',
      (article) => {
        const scroller = box('height: 200px; overflow: auto')
        article.replaceWith(scroller)
        scroller.append(article)
        article.append(box('height: 3000px'))
        scroller.scrollTop = 3000
      },
    ],
    ['on the next picture of a show', (_, p) => void wrap(wrap(p, 'transform: translateX(-110%)'), 'overflow: hidden')],
    [
      'positioned out of a box without height',
      (_, p) => {
        p.style.position = 'absolute'
        wrap(p, 'height: 0; overflow: hidden')
      },
    ],
    ['in an element that makes no box', within('display: contents')],
    ['in elements of size 0 that let it out', within('width: 0; height: 0; white-space: nowrap')],
    ['written from top to bottom', within('writing-mode: vertical-rl; height: 300px')],
    ['in a small but readable size', styled('font-size: 9px')],
  ])('%s', async (_, place) => {
    await open(place)
    await vi.waitFor(() => expect(paintedWords()).toContain(MAYOR), 5000)
    expect(readings()).toHaveLength(1)
  })

  it.each<[string, (p: HTMLElement) => void, (p: HTMLElement) => void]>([
    [
      'fades in as a class says',
      (p) => {
        addStyle('.later { opacity: 0; transition: opacity 1s .4s } .later.now { opacity: 1 }')
        p.className = 'later'
      },
      (p) => p.classList.add('now'),
    ],
    ['is given its opacity by a script', fade, (p) => p.style.setProperty('opacity', '1')],
    [
      'is shown by an animation of the page’s',
      fade,
      (p) =>
        void p.animate({ opacity: [0, 1] }, { duration: 50, fill: 'forwards' }).finished.then(() => scrollBy(0, 5)),
    ],
    [
      'fades in by itself',
      (p) => {
        addStyle('@keyframes in { from { opacity: 0 } } .later { animation: in .3s 1s both }')
        p.className = 'later'
      },
      () => {},
    ],
  ])('that %s', async (_, hide, show) => {
    const article = await open((__, paragraph) => {
      hide(paragraph)
      document.body.append(box('height: 3000px'))
    })
    await waitForPaint(LUND)
    show(article.querySelectorAll('p')[2] as HTMLElement)
    await waitForPaint(LUND, MAYOR)
  })

  it('behind a curtain over all of the article, and what is hidden behind it goes when that is up', async () => {
    const article = await open((all, paragraph) => {
      all.style.opacity = '0'
      paragraph.style.color = 'transparent'
    })
    await waitForPaint(LUND, MAYOR)
    expect(readings()).toHaveLength(1)
    article.style.opacity = '1'
    await waitForPaint(LUND)
  })

  it('until it is hidden', async () => {
    const article = await open(() => {})
    await waitForPaint(LUND, MAYOR)
    const paragraph = article.querySelectorAll('p')[2] as HTMLElement
    paragraph.style.opacity = '0'
    await waitForPaint(LUND)
    expect(readings().at(-1)?.text).not.toContain('mayor')
  })
})
