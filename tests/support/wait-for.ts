/** How long a condition may take, where the caller does not say: a cold start on a busy machine takes more than ten seconds. */
const PATIENCE_MS = 30_000

/** Between two looks. */
const PAUSE_MS = 50

/**
 * Looks again and again until there is something.
 * @param look gives undefined, null or false as long as there is nothing
 * @throws Error that names `what` after `patience` milliseconds
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
  patience = PATIENCE_MS,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + patience
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== null && seen !== false) return seen as Exclude<T, undefined | null | false>
    if (Date.now() > end) throw new Error(`Waited ${patience} ms for ${what}`)
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
}
