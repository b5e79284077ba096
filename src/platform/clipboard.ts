/** Copies a text. Rejects where the browser does not allow it. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text)

/** Copies markup, so that it is pasted as what it shows where that is possible, else as it stands. Rejects as `copyText`. */
export function copyHtml(html: string): Promise<void> {
  const as = (type: string) => ({ [type]: new Blob([html], { type }) })
  return navigator.clipboard.write([new ClipboardItem({ ...as('text/html'), ...as('text/plain') })])
}
