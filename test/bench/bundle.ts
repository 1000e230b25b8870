/**
 * Compiles the measured step into one minified file, dist/bench/laporan-step.mjs, as the window's workers are: tsx would
 * name every function anew as it runs. A process of its own, run by scripts/bench.mjs: the peak memory of a measured
 * process counts that of the one that started it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const repoRoot = fileURLToPath(new URL('../../', import.meta.url));

await build({
  configFile: false,
  root: repoRoot,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: join(repoRoot, 'test', 'bench', 'laporan-step.ts'),
    // As deep as the source, because fixtures are read by their place.
    outDir: join(repoRoot, 'dist', 'bench'),
    minify: true,
    rolldownOptions: {
      external: [/^node:/u],
      output: { format: 'esm', entryFileNames: 'laporan-step.mjs', codeSplitting: false },
    },
  },
});
