import axe from 'axe-core'

/** The names that assistive technology has for what there is to be worked. Links of one name and one address are one. */
export function namesOfControls(): string[] {
  axe.setup(document.documentElement)
  const controls = [...document.querySelectorAll('button, [role=button], select, input, summary, a[href]')]
  const named = controls
    .filter((it) => it.checkVisibility())
    .map((control, at) => {
      const name = axe.commons.text.accessibleText(control).replace(/\s+/g, ' ').trim()
      return { name, leads: control instanceof HTMLAnchorElement ? control.href : String(at) }
    })
  axe.teardown()
  return [...new Map(named.map(({ name, leads }) => [`${name} ${leads}`, name])).values()]
}

/** The names that more than one has. */
export const repeated = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => names.filter((each) => each === name).length > 1)
