import type { ReportActions } from './copy-report'

/** An error, as `platform/problems.ts` keeps it. */
interface Problem {
  where: string
  at: string
  name: string
  message: string
  places: readonly string[]
}

/** What a report is made of. */
export interface Told {
  problems: readonly Problem[]
  version: string
  /** As the browser tells of itself. */
  userAgent: string
  /** Of the page that the panel shows; `''` where it shows none. */
  address: string
}

/**
 * A report to be copied, line by line, for those who mend Whence: versions, and of each error when, where, which kind, and
 * at which places of Whence's own files.
 * @param isWhole with what may be of a page: the errors' own words, and the page's address. Nothing of it otherwise.
 */
export function reportOf({ problems, version, userAgent, address }: Told, isWhole: boolean): string {
  return [
    `Whence ${version}`,
    userAgent,
    ...(isWhole && address ? [address] : []),
    ...problems.flatMap(({ where, at, name, message, places }) => [
      '',
      `${at} ${where}: ${isWhole ? `${name}: ${message}` : kindOf(name)}`,
      ...places.map((place) => `  ${place}`),
    ]),
    '',
  ].join('\n')
}

/** The kind of an error, where it is a name and no sentence: anybody may name an error as they like. */
const kindOf = (name: string): string => (/^[A-Z]\w{0,40}$/.test(name) ? name : 'error')

/** How a page of the extension makes a report and copies it. @param address of the page that it shows, when asked */
export function reportActions(
  { readProblems, ownVersion }: { readProblems: () => Promise<Problem[]>; ownVersion: () => string },
  address: () => string = () => '',
): ReportActions {
  return {
    async report(isWhole) {
      const problems = await readProblems()
      return reportOf({ problems, version: ownVersion(), userAgent: navigator.userAgent, address: address() }, isWhole)
    },
    copy: (text) => navigator.clipboard.writeText(text),
  }
}
