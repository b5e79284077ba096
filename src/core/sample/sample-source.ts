/** Where the source of the example would stand: under a name that is nobody's, and is never asked. */
export const SAMPLE_ADDRESS = 'https://harbour-post.example/warning-letters'

/** The source of the example, which comes with Whence: a page of the invented Harbour Post. */
export const SAMPLE_SOURCE = `<!doctype html>
<html lang="en">
<head>
<title>Ministry was warned twice of the barrier’s hinges, letters show</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2026-10-04">
<link rel="canonical" href="${SAMPLE_ADDRESS}">
</head>
<body>
<article>
<h1>Ministry was warned twice of the barrier’s hinges, letters show</h1>
<p>Two letters that lay in a drawer of the gatehouse for two years say what the inspectors found only this month: that the hinges of the estuary barrier are cracked.</p>
<p>They were written by Pavo Lindqvist-Adeyemi, who was the barrier’s chief engineer until 2025. “We told them in writing, twice,” Lindqvist-Adeyemi said in his kitchen, with the copies on the table before him. “We were thanked for our diligence, and then nothing came.”</p>
<p>The ministry does not dispute that the letters came, nor that they were put away with others of their kind.</p>
<p>“The gates will be mended as soon as the weather allows it,” Tomas Ekwall, the deputy minister, said on Friday. He would not say which winter he meant.</p>
</article>
</body>
</html>`
