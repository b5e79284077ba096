/** Small letters as Turkish has them: İ is i, and I is ı. */
export const lowerCase = (text: string): string => text.replace(/İ/gu, 'i').replace(/I/gu, 'ı').toLowerCase()

/** The words of a list that white space parts, each with what stands behind its slash. */
export const listOf = (list: string): string[] => list.trim().split(/\s+/)
