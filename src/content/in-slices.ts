import type { Steps } from '../core/article/steps'
import { bearsOnText, type Tree } from './watch-changes'

/** Ms of work after which the page has its turn: half a frame. A step that is under way then is done first. */
export const SLICE = 8
/** Where the page changes all the time, work is begun anew so many times, and then goes on with what it has. */
const MAX_RESTARTS = 3

/**
 * Does work on the page's text a slice at a time. Where the text changes meanwhile the work is begun anew, also where
 * that is in a tree of its own, which the work tells of before it reads there. The first slice is done at once, so that
 * most pages need no second.
 * @throws what the work throws; `signal.reason` once that has aborted
 */
export async function inSlices<Result>(
  begin: (onTree: (tree: Tree) => void) => Steps<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let changed = false
  const observer = new MutationObserver((records) => {
    changed ||= records.some(bearsOnText)
  })
  const trees = new Set<Tree>([document])
  const watch = (tree: Tree) => observer.observe(tree, { childList: true, characterData: true, subtree: true })
  let isPaused = false
  const onTree = (tree: Tree) => {
    trees.add(tree)
    if (isPaused) watch(tree)
  }
  try {
    let work = begin(onTree)
    for (let restarts = 0; ; ) {
      const until = performance.now() + SLICE
      let step = work.next()
      while (!step.done && performance.now() < until) step = work.next()
      if (step.done) return step.value
      if (!isPaused) for (const tree of trees) watch(tree)
      isPaused = true
      await pageTurn()
      signal.throwIfAborted()
      if (changed && restarts < MAX_RESTARTS) {
        work = begin(onTree)
        restarts++
      }
      changed = false
    }
  } finally {
    observer.disconnect()
  }
}

/**
 * Lets the page go on with its own work. Unlike timers, messages are not held up where many follow one another; and
 * unlike `scheduler.yield`, they do not go ahead of the page's own tasks.
 */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
