import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { manifestFor, type Target } from './manifest.targets.ts'
import { catalogues, defined } from './scripts/lib/catalogues.mjs'
import { characterMaps } from './scripts/lib/character-maps-plugin.mjs'
import { drawingChunk } from './scripts/lib/drawing-chunk.mjs'
import { licences } from './scripts/lib/licences-plugin.mjs'
import { preloadScripts } from './scripts/lib/preload-scripts.mjs'
import { smallerContentScripts } from './scripts/lib/smaller-content-scripts.mjs'
import { stableScriptNames } from './scripts/lib/stable-script-names.mjs'
import { withoutCodeFromText } from './scripts/lib/without-code-from-text.mjs'

/** Pages of the extension that the manifest does not name, so the bundler would not find them. */
const pages = {
  panel: 'src/panel/panel.html',
  report: 'src/panel/report/report.html',
  welcome: 'src/welcome/welcome.html',
  memory: 'src/panel/memory/memory.html',
  engine: 'src/engine/engine.html',
}

export default defineConfig(({ mode }) => {
  const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome'
  const { collect, emit } = licences()
  return {
    plugins: [
      withoutInnerHtml(),
      preact(),
      crx({ manifest: manifestFor(target, mode), browser: target }),
      withoutWebAccessibleResources(),
      withoutModuleTwin(),
      stableScriptNames(),
      smallerContentScripts(),
      characterMaps(),
      catalogues(),
      preloadScripts(),
      emit,
    ],
    define: { __TARGET__: JSON.stringify(target), ...defined() },
    worker: { format: 'es', plugins: () => [withoutCodeFromText(), collect] },
    build: {
      outDir: `dist/${target}${mode === 'e2e' ? '-e2e' : ''}`,
      emptyOutDir: true,
      target: 'es2023',
      // What both browsers understand as it stands, `light-dark()` above all, is not to be rewritten for older ones.
      cssTarget: target === 'chrome' ? 'chrome128' : 'firefox142',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: pages, output: { codeSplitting: { groups: [drawingChunk()] } } },
    },
  }
})

/**
 * Whence never sets inner HTML. Preact can, on request; taking that line out of the bundle makes it impossible, and
 * Mozilla's linter would warn of it. Fails the build when Preact has changed and the line is no longer found.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'whence:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact\.m?js$/.test(id)) return null
      const safe = code.replace(/\(\w+\.innerHTML=(\w+)\.__html\)/, '(()=>{throw Error("inner HTML is disabled")})()')
      if (safe === code) this.error('Preact’s innerHTML line is not where it was: look again')
      return { code: safe, map: null }
    },
  }
}

/**
 * The content script is injected by the background and loads nothing, but crxjs would still make it a resource that
 * every page can ask for, and know by it that the extension is there.
 */
function withoutWebAccessibleResources(): Plugin {
  const hook = {
    name: 'whence:without-web-accessible-resources',
    enforce: 'post',
    renderCrxManifest(manifest: Record<string, unknown>) {
      delete manifest.web_accessible_resources
      return manifest
    },
  }
  return hook as Plugin
}

/** Drops the ES module that crxjs leaves beside each `?script&iife` entry: nothing refers to it. */
function withoutModuleTwin(): Plugin {
  return {
    name: 'whence:without-module-twin',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (
          chunk.type === 'chunk' &&
          /\/src\/content\/(?:content|article-script|card-script)\.ts$/.test(chunk.facadeModuleId ?? '')
        )
          delete bundle[file]
      }
    },
  }
}
