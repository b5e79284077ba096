/** Fewer files are done before anybody wonders. */
const MIN_FILES = 20
/** Between two lines where the output is no terminal. Files. */
const LINE_EVERY = 50

/** Tells on the error stream how many of many files are read; in a terminal on one line that is written over. */
export function startProgress(total: number): { step: () => void; end: () => void } {
  const stream = process.stderr
  const start = Date.now()
  let done = 0
  if (total < MIN_FILES) return { step: () => {}, end: () => {} }
  return {
    step() {
      done++
      if (stream.isTTY) stream.write(`\r${done} of ${total} read`)
      else if (done % LINE_EVERY === 0) stream.write(`${done} of ${total} read\n`)
    },
    end() {
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      stream.write(`${stream.isTTY ? '\r' : ''}${done} of ${total} read in ${seconds} s\n`)
    },
  }
}
