import axe from 'axe-core'

/** What axe finds in the document as it is shown: each rule that is broken, and where. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
