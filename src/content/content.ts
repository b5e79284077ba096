import { isAlive } from '../platform/page-api'
import { answerAsPage } from '../platform/page-messaging'
import { PageSession } from './page-session'
import { watchLife } from './watch-life'
import { whenShown } from './watch-page'
import type { World } from './world'

/** The content script: one session a page, also where it runs again. */
const world = globalThis as World

if (!world.whence?.isAlive()) {
  world.whence?.stop()
  delete world.whenceTools
  begin()
}

function begin(): void {
  const life = new AbortController()
  const { signal } = life
  const stop = () => life.abort()
  world.whence = { isAlive: () => !signal.aborted && isAlive(), stop }

  const session = new PageSession(signal)
  watchLife(stop, signal)
  answerAsPage(
    {
      read: async ({ force }) => {
        if (!force && session.status === 'not-article') session.start()
        else await session.read()
        return session.status
      },
      focus: ({ id }) => {
        session.focus(id)
        return null
      },
      seen: ({ url, spans }) => session.canSee(url, spans),
      status: () => session.status,
      outcomes: (outcomes) => {
        session.show(outcomes)
        return null
      },
      clean: () => {
        stop()
        return null
      },
    },
    signal,
  )
  whenShown(() => session.start(), signal)
}
