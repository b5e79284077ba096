/**
 * What CHANGELOG.md says of a version: the text below `## [1.2.3] - 2026-12-01`, or, before it has one, below
 * `## [Unreleased]`.
 * @param {string} changelog
 * @param {string} version
 * @returns {{ notes: string, date: string | null }} `date`: ISO 8601, null where the version has no section yet
 * @throws {Error} where it says nothing of it
 */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1)
  const own = sections.find((section) => section.startsWith(`[${version}]`))
  const date = own ? (/^\[[^\]]+\] - (\d{4}-\d\d-\d\d)$/m.exec(own)?.[1] ?? null) : null
  if (own && !date) throw new Error(`CHANGELOG.md does not say of ${version} on which day it was released`)
  const section = own ?? sections.find((each) => each.startsWith('[Unreleased]'))
  const notes = section?.slice(section.indexOf('\n') + 1).trim() ?? ''
  if (!/^- /m.test(notes)) throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return { notes: `${notes}\n`, date }
}
