/** Builds the application into dist/: the renderer, the main process and the preload script. */
import { cpSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { repoRoot } from './set-up/commands.mjs';

// The caller may be a test runner with a mode of its own, and React's slow development build would go into the window.
process.env.NODE_ENV = 'production';

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

await build({ root: join(repoRoot, 'renderer'), configFile: join(repoRoot, 'vite.config.ts'), logLevel: 'warn' });
cpSync(join(repoRoot, 'assets', 'contoh'), join(repoRoot, 'dist', 'renderer', 'contoh'), { recursive: true });
await buildForElectron('main');
await buildForElectron('preload');
console.log('Built dist/');

/** CommonJS, as the oldest supported Electron cannot load an ES module as its main file. */
function buildForElectron(name) {
  return build({
    configFile: false,
    root: repoRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(repoRoot, 'electron', `${name}.ts`),
      outDir: join(repoRoot, 'dist', 'electron'),
      emptyOutDir: false,
      target: 'node18',
      rolldownOptions: {
        external: ['electron', ...nodeModules],
        output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
      },
    },
  });
}
