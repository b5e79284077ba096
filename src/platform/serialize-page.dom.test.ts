import { afterEach, describe, expect, it, vi } from 'vitest'
import { serializePage } from './serialize-page'

const WORDS = 'The lane stays shut until the hinges are seen to.'

afterEach(() => {
  document.body.replaceChildren()
  for (const element of document.head.querySelectorAll('[data-own]')) element.remove()
})

/** Puts this into the page, and gives what was written of it, as a document of its own. */
async function shown(html: string): Promise<Document> {
  document.body.innerHTML = html
  return parsed(await serializePage())
}

function parsed({ html }: { html: string | null }): Document {
  return new DOMParser().parseFromString(html ?? '', 'text/html')
}

const textOf = (page: Document) => page.body.textContent?.replace(/\s+/g, ' ').trim()

describe('what is written of a page', () => {
  it.each<[string, string, string]>([
    ['text, with its elements', `<p>${WORDS} <em>At once.</em></p>`, `${WORDS} At once.`],
    ['nothing that is not displayed', `<p>${WORDS}</p><p style="display:none">Never said.</p>`, WORDS],
    ['nothing that is invisible', `<p>${WORDS}</p><p style="visibility:hidden">Never said.</p>`, WORDS],
    [
      'what is visible within the invisible',
      `<div style="visibility:hidden">Never said. <p style="visibility:visible">${WORDS}</p></div>`,
      WORDS,
    ],
    ['what has no box of its own', `<div style="display:contents">${WORDS}</div>`, WORDS],
    ['no scripts and styles', `<p>${WORDS}</p><script type="x">let a</script><style>p{color:red}</style>`, WORDS],
    ['no fields of forms', `<p>${WORDS}</p><textarea>my own note</textarea><input value="secret">`, WORDS],
    [
      'markup in words as words',
      `<p>${WORDS} &lt;script&gt;alert(1)&lt;/script&gt;</p>`,
      `${WORDS} <script>alert(1)</script>`,
    ],
  ])('is %s', async (_, html, text) => {
    expect(textOf(await shown(html))).toBe(text)
  })

  it('tells that there is a field for a password, and nothing of what stands in it', async () => {
    const fields = '<form><input type="password" id="p" value="secret"><input type="password" hidden></form>'
    const page = await shown(`<p>${WORDS}</p>${fields}`)
    expect([...page.querySelectorAll('input')].map(({ outerHTML }) => outerHTML)).toEqual(['<input type="password">'])
  })

  it('is told with the status that the page came with, where the browser tells', async () => {
    document.body.innerHTML = `<p>${WORDS}</p>`
    expect((await serializePage()).status).toBe(200)
  })

  it('is what stands in open shadow roots, slots filled', async () => {
    document.body.innerHTML = `<div><p>${WORDS}</p></div>`
    const host = document.body.firstElementChild
    const root = host?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = '<b>Olmsk</b> <slot>nobody</slot><slot name="more">More to come.</slot>'
    expect(textOf(parsed(await serializePage()))).toBe(`Olmsk ${WORDS}More to come.`)
  })

  it('has absolute links, and neither handlers nor looks', async () => {
    const page = await shown(
      `<a href="/minutes" onclick="x()" style="color:red" class="said" title='"quoted"'>${WORDS}</a>`,
    )
    const link = page.querySelector('a')
    expect(link?.getAttributeNames()).toEqual(['href', 'class', 'title'])
    expect(link?.getAttribute('href')).toBe(new URL('/minutes', location.href).href)
    expect(link?.title).toBe('"quoted"')
  })

  it('has what the page tells machines of itself', async () => {
    const meta = document.createElement('meta')
    meta.setAttribute('property', 'article:published_time')
    meta.content = '2026-10-08'
    const data = document.createElement('script')
    data.type = 'application/ld+json'
    data.textContent = '{"headline":"</script><b>Gates"}'
    for (const element of [meta, data]) {
      element.dataset.own = ''
      document.head.append(element)
    }
    const page = await shown(`<p>${WORDS}</p>`)
    expect(page.querySelector('meta[property="article:published_time"]')?.getAttribute('content')).toBe('2026-10-08')
    const [script] = page.querySelectorAll('script')
    expect(JSON.parse(script?.textContent ?? '')).toEqual({ headline: '</script><b>Gates' })
  })

  it('is none where it would be too much', async () => {
    const page = document.createElement('p')
    page.textContent = 'The lane stays shut. '.repeat(300_000)
    document.body.append(page)
    expect((await serializePage()).html).toBeNull()
  })

  it('waits for text that is still coming', async () => {
    const paragraph = document.createElement('p')
    document.body.append(paragraph)
    let times = 0
    const timer = setInterval(() => {
      times++
      paragraph.textContent += 'The lane stays shut. '
      if (times === 8) clearInterval(timer)
    }, 100)
    expect(textOf(parsed(await serializePage()))?.match(/shut/g)).toHaveLength(8)
  })

  it('is had without a change of the page, and without a script of it', async () => {
    const born = vi.fn()
    class Noisy extends HTMLElement {
      constructor() {
        super()
        born()
      }
    }
    customElements.define('noisy-words', Noisy)
    document.body.innerHTML = `<noisy-words>${WORDS}</noisy-words>`
    const changes = vi.fn()
    const observer = new MutationObserver(changes)
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    expect(textOf(parsed(await serializePage()))).toBe(WORDS)
    expect(changes).not.toHaveBeenCalled()
    expect(born).toHaveBeenCalledTimes(1)
    observer.disconnect()
  })

  it('is had of a page that nests deep', async () => {
    let inner = document.createElement('div')
    inner.textContent = WORDS
    for (let depth = 0; depth < 400; depth++) {
      const outer = document.createElement('div')
      outer.append(inner)
      inner = outer
    }
    document.body.append(inner)
    expect((await serializePage()).html).toContain(WORDS)
  })

  it('is had of a page with more elements side by side than the stack holds', async () => {
    const row = document.createElement('p')
    row.innerHTML = `${'<wbr>'.repeat(200_000)}${WORDS}`
    document.body.append(row)
    expect((await serializePage()).html).toContain(WORDS)
  })

  it('stands alone when it is sent into the page as text', async () => {
    document.body.innerHTML = `<p>${WORDS}</p>`
    // As `scripting.executeScript` does it: by its source alone.
    const script = document.createElement('script')
    script.textContent = `globalThis.alone = ${serializePage}`
    document.head.append(script)
    script.remove()
    const { alone } = globalThis as unknown as { alone: typeof serializePage }
    expect(textOf(parsed(await alone()))).toBe(WORDS)
  })
})
