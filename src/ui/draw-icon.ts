import type { IconData, IconShape } from './icons'

const SVG = 'http://www.w3.org/2000/svg'

/** Draws an icon by plain DOM calls, for where there is no Preact. Decoration: hidden from screen readers. */
export function drawIcon(icon: IconData): SVGElement {
  return drawShapes(icon.shapes, 16, icon.turns ? 'icon icon-turns' : 'icon')
}

/** Draws shapes in a square of `size` units, with this class. */
export function drawShapes(shapes: readonly IconShape[], size: number, name: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', name)
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const [tag, attributes] of shapes) {
    const shape = document.createElementNS(SVG, tag)
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value)
    svg.append(shape)
  }
  return svg
}
