/** What one says in an article of a test's own, and the link that it stands on. */
export interface Said {
  words: string
  who: string
  href: string
}

/** Between the statements, so that a page is an article of some length. */
const WEATHER = [
  'The water rose in the night and fell again before the morning came, as it has done for a week.',
  'On the quay the stones were wet up to the third step, and a rope had been left to dry on the rail.',
  'Two boats went out before six and came back before noon with their holds half full of herring.',
  'By the evening the wind had turned to the west, and the harbour lay as still as a pond in a park.',
]

/** An article in which each of these is quoted, with a link on the word *said*. Without an address, without a link. */
export function articleThatQuotes(title: string, all: Said[]): string {
  const quoted = all.map(({ words, who, href }) => {
    const said = href ? `<a href="${href}">said</a>` : 'said'
    return `<p>“${words},” ${who} ${said} on Monday.</p>`
  })
  const [first, ...rest] = WEATHER.map((text) => `<p>${text}</p>`)
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"></head>
    <body><article><h1>${title}</h1>${first}${quoted.join('\n')}${rest.join('')}</article></body></html>`
}
