/** What is said where something of Whence itself went wrong. */
export const problemWords = {
  title: 'Whence made a mistake here',
  sentence: 'Something of Whence itself has failed. What you set and what was checked is still there.',
  again: 'Show it again',
  /** In the options, over the same report. */
  section: 'If something goes wrong',
  sectionNote:
    'Whence keeps its own last errors on this computer until the browser is closed, and sends them to nobody. You can copy them into a report.',
  none: 'There were none so far.',
  count: (n: number) => (n === 1 ? 'There was 1 error so far.' : `There were ${n} errors so far.`),
  copy: 'Copy a report',
  whole: 'with the errors’ own words and the page’s address, which may tell what you were reading',
  copied: 'Copied',
  notCopied: 'The browser did not allow it',
}
