/** An element with a class and children: what is drawn in closed shadow roots is made by plain DOM calls. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  if (name !== '') element.className = name
  element.append(...children)
  return element
}
