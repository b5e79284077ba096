export { type PdfWaiter, readPdfSource } from '../core/trace/pdf/read-pdf-source'
