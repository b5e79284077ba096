/*
 * All that hands something on, and all that has to do with the memory, with what writes and compares it: one file of the
 * build, for the panel and for the pages of the report and of the memory alike, loaded by none before it is asked for. Two
 * of them would part the panel's own files into more.
 */

export { openMemory } from '../platform/memory/memory-page'
export { PageExport } from './export/page-export'
export { FindSteps } from './find/find-steps'
export { showMemory } from './memory/show-memory'
export { ElsewhereSection } from './remembered/elsewhere-section'
export { lookElsewhere } from './remembered/look-elsewhere'
export { showReport } from './report/show-report'
