export type BrowserName = 'chromium' | 'firefox'

/** Finds a browser on this machine: the program's path, or null. Rejects where the variable names no program. */
export declare function findBrowser(name: BrowserName): Promise<string | null>

/** Finds a browser, or installs Debian's where that may be done. Rejects where there is none. */
export declare function ensureBrowser(name: BrowserName): Promise<string>
