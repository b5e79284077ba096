import { defineConfig } from 'vite'
import { defined } from './scripts/lib/catalogues.mjs'

/** Bundles the command line for Node; libraries stay where npm has put them. `scripts/whence.mjs` runs it. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  define: defined(),
  build: {
    ssr: true,
    target: 'node20',
    outDir: process.env.WHENCE_CLI_OUT ?? 'dist/cli',
    rollupOptions: {
      input: { whence: 'src/cli/whence.ts', 'read-worker': 'src/cli/read-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
})
