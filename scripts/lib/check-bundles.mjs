import { ASKED, NAMED } from './known-addresses.mjs'

/** An address that is written down, by its host; of `https://${host}/` the host is a value, not a text. */
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/([\p{L}\p{N}][\p{L}\p{N}.-]*)/gu
/** Files that are code, styles or markup of ours; the texts of licences are full of addresses. */
const OURS = /\.(?:js|css|html|json|svg)$/

/**
 * What must hold of the files that ship, whatever the tools do: they have no address that is not accounted for, and no
 * path of the machine that they were built on.
 * @param {ReadonlyMap<string, string>} files texts by path
 * @param {string} folder that they were built in
 * @param {{ asked: Readonly<Record<string, string>>, named: Readonly<Record<string, string>> }} [known]
 * @returns {string[]} a sentence for each thing that does not hold
 */
export function faultsOfBundles(files, folder, known = { asked: ASKED, named: NAMED }) {
  const listed = new Set([...Object.keys(known.asked), ...Object.keys(known.named)])
  const wrong = []
  const found = new Set()
  for (const [path, text] of files) {
    if (text.includes(folder)) wrong.push(`${path} has the path of this folder in it`)
    if (!OURS.test(path)) continue
    for (const host of hostsIn(text)) {
      found.add(host)
      if (!listed.has(host))
        wrong.push(`${path} has an address of ${host}, which scripts/lib/known-addresses.mjs lacks`)
    }
  }
  for (const host of listed) {
    if (!found.has(host)) wrong.push(`scripts/lib/known-addresses.mjs lists ${host}, which no bundle has`)
  }
  return wrong
}

/** @param {string} text @returns {Set<string>} */
const hostsIn = (text) => new Set([...text.matchAll(ADDRESS)].map(([, host = '']) => host))

/** What stands in the extension's `licences.txt`: `name version (licence)` at the head of each. @param {string} text */
export const bundledPackages = (text) =>
  [...text.matchAll(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+[\w.+-]* \([^)]+\)$/gm)].map(([head]) => head)
