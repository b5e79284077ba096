/** What went wrong, in the words of what was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The same with the name of the error, for those who look for a fault: *TypeError: x is undefined*. */
export const namedReasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)
