/**
 * Work that may be left for a while wherever it yields: what lies between takes about a millisecond at most, so that
 * a page's thread can go on with its own in between. Elsewhere it is done in one go.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does the work in one go. */
export function finish<Result>(work: Steps<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** The items, with a pause after every so many. */
export function* inSteps<Item>(
  items: readonly Item[],
  size: number,
  work: (item: Item, at: number) => void,
): Steps<void> {
  for (let at = 0; at < items.length; at++) {
    if (at > 0 && at % size === 0) yield
    work(items[at] as Item, at)
  }
}
