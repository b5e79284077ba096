import { PageTools } from './page-tools'
import type { World } from './world'

/**
 * The script for articles. The background puts it into a page that is an article while the engine is at work on that, so
 * that no other page carries what it takes to paint statements. It may come more than once.
 */
;(globalThis as World).whenceTools ??= PageTools
