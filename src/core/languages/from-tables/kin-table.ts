/**
 * Nouns by which the press speaks of somebody whom it called otherwise, or by name alone, from lines of *nouns: roles* that
 * semicolons part: each noun may stand for whoever is called by one of the roles, or by itself; `*` stands for any role. A
 * noun may have the noun behind it whose or of what it is, with a tilde between: *chef~gouvernement*.
 */
export function kinTable(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, ReadonlySet<string>>()
  for (const line of lines.split(';')) {
    const [nouns = '', roles = ''] = line.split(':')
    const kin = roles.trim().split(/\s+/).filter(Boolean)
    for (const noun of nouns.trim().split(/\s+/)) table.set(noun, new Set([...(table.get(noun) ?? []), noun, ...kin]))
  }
  return table
}
