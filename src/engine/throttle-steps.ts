import type { Step } from '../core/trace/hop/trace'

/** Ms between two steps that are told: more often nobody can read them, and each goes through storage. */
const INTERVAL = 150

/** Passes steps on, the first at once, then no more often than `INTERVAL`: of those between, the last. */
export function throttleSteps(tell: (step: Step) => void): { put(step: Step): void; end(): void } {
  let latest: Step | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const pass = () => {
    timer = latest ? setTimeout(pass, INTERVAL) : null
    if (latest) tell(latest)
    latest = null
  }
  return {
    put(step) {
      latest = step
      if (timer === null) pass()
    },
    end() {
      if (timer !== null) clearTimeout(timer)
      latest = null
    },
  }
}
