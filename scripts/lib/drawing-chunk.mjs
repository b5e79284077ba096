import { fileURLToPath } from 'node:url'

/** What pages of the extension alone have, and draw with. */
const DRAWING = /[\\/]src[\\/]ui[\\/][^?]*\.tsx?$|[\\/]node_modules[\\/](?:@preact|preact)[\\/]/
const PANEL = fileURLToPath(new URL('../../src/panel/panel.tsx', import.meta.url))

/**
 * A group of modules that make one file: what pages of the extension draw with, as far as the panel loads it at first. Parted by
 * which of the pages has it, it would be a dozen small files, which take longer to fetch and are larger by gzip.
 * @returns {import('rolldown').CodeSplittingGroup}
 */
export function drawingChunk() {
  /** @type {Set<string> | null} */
  let first = null
  return {
    debugName: 'drawing',
    name(id, context) {
      if (!first) {
        first = new Set([PANEL])
        for (const each of first) for (const next of context.getModuleInfo(each)?.importedIds ?? []) first.add(next)
      }
      return DRAWING.test(id) && first.has(id) ? 'drawing' : null
    },
  }
}
