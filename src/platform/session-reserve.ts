import { browser } from './api'

const KEY = 'reserve'
/** Bytes that are set aside at most, and the least that is worth it: what tells of one failure takes some hundred. */
const MOST = 64_000
const LEAST = 1_000

/** Sets some of session storage aside, or as much as there is room for, so that what tells of its being full fits. */
export async function keepReserve(): Promise<void> {
  for (let bytes = MOST; bytes >= LEAST; bytes /= 2) {
    const isKept = await browser.storage.session.set({ [KEY]: ' '.repeat(bytes) }).then(
      () => true,
      () => false,
    )
    if (isKept) return
  }
}

/** Does something that must fit with the reserve at its disposal; what it leaves of that is set aside again. */
export async function withReserve(work: () => Promise<void>): Promise<void> {
  await browser.storage.session.remove(KEY)
  try {
    await work()
  } finally {
    await keepReserve()
  }
}
