/*
 * All that hands something on, with what writes it: one file of the build, for the panel's dialog and for the page of the
 * report alike, loaded by neither before it is asked for. Two of them would part the panel's own files into more.
 */

export { showReport } from '../report/show-report'
export { ExportDialog } from './export-dialog'
