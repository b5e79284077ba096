import { STATES } from './states'

/** CSS pixels of a frame before its state is known, and at most: a longer state is seen by its beginning. */
const [LEAST, MOST] = [80, 12_000]

/** Frames after which a state of one height is taken to keep it, and at most: one may be as high as whatever it is given. */
const [STILL, FRAMES] = [6, 60]

const asked = new URLSearchParams(location.search)
const width = Number(asked.get('width') ?? 320)

await Promise.all(
  (asked.get('states') ?? '').split(',').map(async (at) => {
    const state = STATES[Number(at)]
    const [figure, caption, frame] = ['figure', 'figcaption', 'iframe'].map((tag) => document.createElement(tag))
    if (!state || !figure || !caption || !(frame instanceof HTMLIFrameElement)) return
    caption.textContent = state.name
    const rest = new URLSearchParams({ state: at })
    for (const name of ['theme', 'dir', 'text', 'language']) if (asked.has(name)) rest.set(name, asked.get(name) ?? '')
    frame.width = String(width)
    frame.height = String(LEAST)
    frame.src = `./state.html?${rest}`
    figure.append(caption, frame)
    document.body.append(figure)
    await shown(frame)
    await fitted(frame)
    // Once more from low: what has become shorter meanwhile would keep the height that it had.
    frame.height = String(LEAST)
    await fitted(frame)
  }),
)
document.documentElement.dataset.states = STATES.map(({ name }) => name).join('\n')
document.documentElement.dataset.shown = ''

async function shown(frame: HTMLIFrameElement): Promise<void> {
  // A document that is just begun has no element yet.
  while (!frame.contentDocument?.querySelector('[data-shown]')) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  await frame.contentDocument.fonts.ready
}

/** Makes a frame as high as its state, which may grow as it is given room, or once its images and fonts are there. */
async function fitted(frame: HTMLIFrameElement): Promise<void> {
  let still = 0
  for (let frames = 0; frames < FRAMES && still < STILL; frames++) {
    const { scrollHeight } = frame.contentDocument?.documentElement ?? { scrollHeight: LEAST }
    const height = String(Math.min(MOST, Math.max(LEAST, scrollHeight)))
    still = height === frame.height ? still + 1 : 0
    frame.height = height
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
