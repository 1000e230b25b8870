/** Starts the built application in the real Electron. Every end-to-end test begins here. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

const repoRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Folder of the database. Launch again with the same one to see what survived. */
  readonly userData: string;
  /** Ends the application the ordinary way and removes a userData folder that `launch` made. */
  readonly close: () => Promise<void>;
  /** Ends every process of it at once, like a power cut; userData stays. */
  readonly kill: () => Promise<void>;
  /** Starts the program once more on the same folder, as the file manager does for a double click on `path`; resolves when that start has ended. */
  readonly openAgain: (path?: string) => Promise<void>;
  /** The next save dialogs answer this path, or are cancelled when it is undefined. */
  readonly answerSaveDialog: (path: string | undefined) => Promise<void>;
  /** The next open dialogs answer this path, or are cancelled when it is undefined. */
  readonly answerOpenDialog: (path: string | undefined) => Promise<void>;
}

/** Launches with its own empty database, or with the one in `userData`; `buka` is a file that the file manager opens with it. */
export async function launch(
  options: { readonly userData?: string; readonly buka?: string } = {},
): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'triwulan-e2e-')));
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [repoRoot, `--user-data-dir=${userData}`, ...(options.buka === undefined ? [] : [options.buka])],
    // Chromium refuses to build its sandbox for root, and only for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  // The window is there before its page is; acting on it earlier would act on the empty page before.
  await page.waitForURL('app://triwulan/', { waitUntil: 'load' });
  return {
    app,
    page,
    userData,
    close: async () => {
      await app.close();
      if (options.userData === undefined) await removeFolder(userData);
    },
    kill: () => killTree(app),
    openAgain: (path) => openAgain(app, userData, path),
    answerSaveDialog: (path) => answerSaveDialog(app, path),
    answerOpenDialog: (path) => answerOpenDialog(app, path),
  };
}

/** Removes a folder that processes of a killed application may still be writing to. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function electronPath(): string {
  const path = process.env['TRIWULAN_ELECTRON'];
  if (path === undefined) throw new Error('TRIWULAN_ELECTRON is not set: start through npm test or npm start');
  return path;
}

async function killTree(app: ElectronApplication): Promise<void> {
  const root = app.process();
  const { pid } = root;
  if (pid === undefined) throw new Error('the application is not running');
  const gone = once(root, 'exit');
  // On POSIX the driver starts it as leader of its own process group; Windows ends children with the job.
  if (process.platform === 'win32') root.kill('SIGKILL');
  else process.kill(-pid, 'SIGKILL');
  await gone;
}

async function openAgain(app: ElectronApplication, userData: string, path: string | undefined): Promise<void> {
  const [electron, ...args] = await app.evaluate(() => process.argv);
  const sama = args.filter((argument) => !/inspect|debugging|twpaket/u.test(argument));
  const lagi = [...sama, `--user-data-dir=${userData}`, ...(path === undefined ? [] : [path])];
  await promisify(execFile)(electron ?? '', lagi, { timeout: 60_000 });
}

async function answerSaveDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === undefined, filePath: filePath ?? '' };
    dialog.showSaveDialog = () => Promise.resolve(answer);
  }, path);
}

async function answerOpenDialog(app: ElectronApplication, path: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === undefined, filePaths: filePath === undefined ? [] : [filePath] };
    dialog.showOpenDialog = () => Promise.resolve(answer);
  }, path);
}
