/** Build of the renderer. The main process and the preload script are built by scripts/build.mjs. */
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'renderer',
  base: '/',
  publicDir: '../assets/public',
  // React Compiler: what did not change is not drawn again, without saying so in every component.
  plugins: [react(), babel({ include: /[\\/]renderer[\\/].*\.tsx?$/u, presets: [reactCompilerPreset()] })],
  // Replaced by a fresh nonce on every load (electron/app-protocol.ts).
  html: { cspNonce: '__CSP_NONCE__' },
  resolve: {
    // The Node build of ExcelJS evaluates text as code, which the content security policy forbids.
    alias: { exceljs: 'exceljs/dist/exceljs.min.js' },
  },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    // data: addresses are not allowed for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: ['renderer/index.html', 'renderer/cetak.html'] },
  },
});
