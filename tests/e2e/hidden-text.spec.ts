import { expect, painted, poll, shows, test, textOf } from './harness'

test.use({ shared: true })

/** Ways to keep text from everybody's sight, each as a style. */
const WAYS = [
  'opacity: 0',
  'font-size: 0',
  'color: transparent',
  'color: #fff',
  '-webkit-text-fill-color: transparent',
  'position: absolute; left: -9999px',
  'text-indent: -9999px; overflow: hidden',
  'transform: scale(0)',
  'position: absolute; clip: rect(0 0 0 0)',
  'clip-path: inset(50%)',
  'width: 1px; height: 1px; overflow: hidden',
  'content-visibility: hidden',
  'mask-image: linear-gradient(transparent, transparent)',
  'visibility: hidden',
  'display: none',
]

const SEEN = '“We rang the bell by hand that night,” said Ilse Marchetti, who keeps the keys of the church.'
const PAGE = `<!doctype html><html lang="en"><head><title>The Bell of Skerry</title><meta property="og:type" content="article">
<style>body { background: #fff; color: #222 } .under { position: relative } .over { position: absolute; inset: 0; background: #fff }</style></head>
<body><article><h1>The Bell of Skerry</h1>
<p>The bell of the church on Skerry Point hung still for a week, and nobody on the quay could tell the time by it.</p>
<p>${SEEN}</p>
${WAYS.map((way, at) => `<p style="${way}">“I hid the rope number ${at + 20} myself,” said the mayor of Skerry on Saturday.</p>`).join('\n')}
<div class="under"><p>“I hid the rope number 99 myself,” said the mayor of Skerry on Saturday.</p><div class="over"></div></div>
<p>A new rope has been ordered from the mainland, and the parish expects it before the end of the month, by boat.</p>
</article></body></html>`

test('what nobody can see on a page is neither marked there nor shown in the panel', async ({ driver, serve }) => {
  const site = await serve({ '/bell': PAGE })
  const tab = await driver.open(site.address('own.test', '/bell'))
  await driver.clickAction(tab)
  await poll(async () => (await painted(tab)).join('\n')).toContain('We rang the bell by hand')
  const panel = await driver.panel(tab)
  await shows(panel, 'We rang the bell by hand')
  expect((await painted(tab)).join('\n')).not.toContain('I hid the rope')
  expect(await textOf(panel)).not.toContain('I hid the rope')

  await tab.evaluate(() => {
    for (const paragraph of document.querySelectorAll<HTMLElement>('p[style^="opacity"]')) paragraph.style.opacity = '1'
  })
  await shows(panel, 'I hid the rope number 20')
  await poll(async () => (await painted(tab)).join('\n')).toContain('I hid the rope number 20')
  expect(await textOf(panel)).not.toContain('I hid the rope number 21')
})
