import type { Story } from './story'

/** Where the source of a story would stand: under a name that is nobody's, and is never asked. */
export const sampleAddress = ({ language }: Pick<Story, 'language'>): string =>
  `https://harbour-post.example/${language}/warning-letters`

/** The source of a story, which comes with Whence: a page of the invented outlet. */
export function sampleSource(story: Story): string {
  const { title, outlet, paragraphs } = story.source
  return `<!doctype html>
<html lang="${story.language}">
<head>
<title>${title}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="2026-10-04">
<link rel="canonical" href="${sampleAddress(story)}">
</head>
<body>
<article>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article>
</body>
</html>`
}
