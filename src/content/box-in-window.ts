import type { Box } from './place-card'

/** Where a range is, in the coordinates of the page's window, also where it stands in a frame. CSS pixels. */
export function boxInWindow(range: Range): Box {
  const { left, top, width, height } = range.getBoundingClientRect()
  const box = { left, top, width, height }
  let owner = range.startContainer.ownerDocument
  while (owner && owner !== document) {
    const frame: Element | null = owner.defaultView?.frameElement ?? null
    const around = frame?.getBoundingClientRect()
    box.left += (around?.left ?? 0) + (frame?.clientLeft ?? 0)
    box.top += (around?.top ?? 0) + (frame?.clientTop ?? 0)
    owner = frame?.ownerDocument ?? null
  }
  return box
}
