/** The rooms of the architecture hold: each wrong import is refused by the project's own lint configuration. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const roomRules = ['no-restricted-imports', 'no-restricted-syntax'];
const eslint = new ESLint({
  // The files below do not exist, so no type information can be had for them, nor do these rules need it.
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => roomRules.includes(ruleId),
});

async function complaintsAbout(statement: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${statement}\n`, { filePath });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? ['not linted'];
}

const from = (name: string): string => `import { x } from '${name}';`;

test.each([
  ['shared/angka/x.ts', from('electron')],
  ['shared/angka/x.ts', from('react')],
  ['shared/angka/x.ts', from('dexie')],
  ['shared/angka/x.ts', from('@mantine/core')],
  ['shared/angka/x.ts', from('node:fs')],
  ['shared/angka/x.ts', from('fs/promises')],
  ['shared/angka/x.ts', from('exceljs')],
  ['shared/angka/x.ts', from('#renderer/bridge')],
  ['shared/angka/x.ts', from('#electron/files/write-atomically')],
  ['shared/angka/x.ts', from('../../renderer/bridge')],
  ['shared/angka/x.ts', "export * from 'electron';"],
  ['shared/angka/x.ts', "import type { App } from 'electron';"],
  ['shared/angka/x.ts', "await import('electron');"],
  ['shared/angka/x.ts', 'await import(name);'],
  ['shared/workbook/x.ts', from('node:fs')],
  ['shared/workbook/x.ts', from('dexie')],
  ['renderer/isian/x.ts', from('electron')],
  ['renderer/isian/x.ts', from('node:path')],
  ['renderer/isian/x.ts', from('exceljs')],
  ['renderer/isian/x.ts', from('#electron/ipc')],
  ['renderer/isian/x.ts', from('#cli/main')],
  ['renderer/isian/x.ts', from('../../shared/angka/exact')],
  ['renderer/isian/x.ts', "await import('../../electron/ipc');"],
  ['renderer/isian/x.ts', 'document.body.innerHTML = nama;'],
  ['electron/x.ts', from('react')],
  ['electron/x.ts', from('dexie')],
  ['electron/x.ts', from('exceljs')],
  ['electron/x.ts', from('#renderer/bridge')],
  ['electron/x.ts', from('#cli/main')],
  ['electron/x.ts', from('../shared/angka/exact')],
  ['electron/x.ts', "import { ipcMain } from 'electron';"],
  ['electron/x.ts', "import { ipcRenderer } from 'electron';"],
  ['electron/ipc.ts', "import { ipcRenderer } from 'electron';"],
  ['electron/preload.ts', "import { ipcMain } from 'electron';"],
  ['electron/files/x.ts', "import { dialog } from 'electron';"],
  ['electron/files/x.ts', from('#electron/window')],
  ['cli/x.ts', from('electron')],
  ['cli/x.ts', from('react')],
  ['cli/x.ts', from('#electron/window')],
  ['cli/x.ts', from('#renderer/bridge')],
  ['cli/x.ts', from('../electron/files/write-atomically')],
  ['test/x.ts', from('../shared/angka/exact')],
])('%s may not contain: %s', async (file, statement) => {
  expect(roomRules).toContain((await complaintsAbout(statement, file))[0]);
});

test.each([
  ['shared/angka/x.ts', from('fraction.js')],
  ['shared/angka/x.ts', from('#shared/angka/exact')],
  ['shared/angka/x.ts', from('./exact')],
  ['shared/workbook/x.ts', from('exceljs')],
  ['renderer/isian/x.ts', from('react')],
  ['renderer/isian/x.ts', from('dexie-react-hooks')],
  ['renderer/isian/x.ts', from('#shared/ipc/contract')],
  ['renderer/isian/x.ts', "await import('./berat');"],
  ['renderer/isian/x.ts', "await import('#shared/workbook/tulis');"],
  ['electron/x.ts', "import { dialog } from 'electron';"],
  ['electron/x.ts', from('node:fs')],
  ['electron/x.ts', from('#shared/ipc/contract')],
  ['electron/x.ts', from('#electron/window')],
  ['electron/ipc.ts', "import { ipcMain } from 'electron';"],
  ['electron/preload.ts', "import { contextBridge, ipcRenderer } from 'electron';"],
  ['electron/files/x.ts', from('node:fs/promises')],
  ['cli/x.ts', from('node:fs')],
  ['cli/x.ts', from('#shared/angka/exact')],
  ['cli/x.ts', from('#electron/files/write-atomically')],
  ['test/x.ts', from('#electron/app-files')],
])('%s may contain: %s', async (file, statement) => {
  expect(await complaintsAbout(statement, file)).toEqual([]);
});
