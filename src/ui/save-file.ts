/** Ms after which the browser has taken a file: its address is let go of then. */
const TAKEN = 60_000

/** Saves a text with the reader's downloads, as a click on a link does that is one. */
export function saveFile({ name, mime, text }: { name: string; mime: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), TAKEN)
}
