/**
 * The names of the errors of PDF.js (`pdf.worker.mjs`): it leaves promises of its own to fail unheard in damaged files,
 * while what we asked it for is answered. Which there are is tested against the installed copy.
 */
export const PDF_ERRORS: ReadonlySet<string> = new Set([
  'PasswordException',
  'UnknownErrorException',
  'InvalidPDFException',
  'ResponseException',
  'FormatError',
  'AbortException',
  'MissingDataException',
  'ParserEOFException',
  'XRefEntryException',
  'XRefParseException',
  'Jbig2Error',
  'JpegError',
  'DNLMarkerError',
  'EOIMarkerError',
  'JpxError',
])

/** Whether what a promise failed with unheard is PDF.js's own. All else is an error of ours, to be seen. */
export const isOfPdf = (reason: unknown): boolean => reason instanceof Error && PDF_ERRORS.has(reason.name)

/** Keeps the unheard failures of PDF.js out of the reader's console, and nothing else. */
export function hushPdf(event: Pick<PromiseRejectionEvent, 'reason' | 'preventDefault'>): void {
  if (isOfPdf(event.reason)) event.preventDefault()
}
