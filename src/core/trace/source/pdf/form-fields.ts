import type { SetItem } from './upright'

/** The size of type in a field that does not tell it, and what it is at most (points). */
const SIZE = 10
/** From baseline to baseline, in sizes; from the top of a field to the first baseline likewise. */
const LEADING = 1.2
/** Of a letter's width in its size, on average. */
const LETTER = 0.5
/** No more is read of one field. UTF-16 units. */
const MOST = 20_000

/** What was written into the fields of a form, where it stands. Of the annotations nothing is believed but its shape. */
export function fieldItems(annotations: readonly unknown[]): SetItem[] {
  return annotations.flatMap((annotation): SetItem[] => {
    if (typeof annotation !== 'object' || annotation === null) return []
    const { subtype, fieldType, fieldValue, rect, hidden } = annotation as Record<string, unknown>
    if (subtype !== 'Widget' || hidden === true || (fieldType !== 'Tx' && fieldType !== 'Ch')) return []
    const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue
    if (typeof value !== 'string' || value.trim() === '' || !isRectangle(rect)) return []
    const [left, bottom, , top] = rect
    const size = Math.min(SIZE, top - bottom)
    const lines = value.slice(0, MOST).split(/\r\n?|\n/)
    return lines.map((text, at) => {
      const y = lines.length === 1 ? bottom + (top - bottom - size) / 2 : top - size * LEADING * (at + 1)
      const width = text.length * size * LETTER
      return { text, width, font: 'field', isRightToLeft: false, transform: [size, 0, 0, size, left, y] }
    })
  })
}

function isRectangle(rect: unknown): rect is [number, number, number, number] {
  return Array.isArray(rect) && rect.length === 4 && rect.every((side) => typeof side === 'number')
}
