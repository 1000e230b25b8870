/** The packed application: its fuses as they are in the file, and what they and the main process keep out. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { bukaLayarMaya, type LayarMaya } from './layar-maya';

const repoRoot = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
/** Folder of the packed application. */
let kemasan: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triwulan-kemasan-'));
  const keluaran = join(folder, 'release');
  await promisify(execFile)(process.execPath, ['scripts/package.mjs', '--dir', `-c.directories.output=${keluaran}`], {
    cwd: repoRoot,
    maxBuffer: 2 ** 26,
  });
  const nama = (await readdir(keluaran)).find((n) => n.endsWith('unpacked'));
  if (nama === undefined) throw new Error('electron-builder left no unpacked folder');
  kemasan = join(keluaran, nama);
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const program = (): string => join(kemasan, 'triwulan');

describe('what was packed', () => {
  test.each<[keyof typeof FuseV1Options, string]>([
    ['RunAsNode', '0'],
    ['EnableNodeOptionsEnvironmentVariable', '0'],
    ['EnableNodeCliInspectArguments', '0'],
    ['EnableEmbeddedAsarIntegrityValidation', '1'],
    ['OnlyLoadAppFromAsar', '1'],
  ])('the fuse %s reads %s in the executable', async (nama, keadaan) => {
    // In the executable a fuse is a character.
    const terbaca = (await getCurrentFuseWire(program()))[FuseV1Options[nama]];
    expect(String.fromCharCode(Number(terbaca))).toBe(keadaan);
  });

  it('is the built application alone: no sources, no node_modules, no tests', () => {
    const arsip = join(kemasan, 'resources', 'app.asar');
    const isi = listPackage(arsip, { isPack: false }).map((p) => p.replaceAll('\\', '/'));
    expect(isi).toContain('/dist/electron/main.cjs');
    expect(isi.filter((p) => !/^\/(?:package\.json$|dist$|dist\/(?:electron|renderer)(?:\/|$))/u.test(p))).toEqual([]);
    expect(isi.filter((p) => /\.(?:ts|tsx|map)$/u.test(p))).toEqual([]);
    expect(JSON.parse(extractFile(arsip, 'package.json').toString('utf8'))).toMatchObject({ name: 'triwulan' });
  });
});

// The screen that can be read back is an X server; on other systems there is none.
describe.skipIf(process.platform !== 'linux')('started as a user starts it', () => {
  let layar: LayarMaya;
  let proses: ChildProcess | undefined;

  beforeEach(async () => {
    layar = await bukaLayarMaya();
  });
  afterEach(async () => {
    await endTree(proses);
    proses = undefined;
    await layar.tutup();
  });

  it('shows its window, whatever a command line or the environment asks of it', async () => {
    const bukti = join(folder, 'disusupi');
    const sisipan = join(folder, 'sisipan.cjs');
    await writeFile(sisipan, `require('node:fs').writeFileSync(${JSON.stringify(bukti)}, '')`);
    const [portInspeksi, portDebug] = [await freePort(), await freePort()];
    const keluaran = start(program(), {
      argumen: [`--inspect=${String(portInspeksi)}`, `--remote-debugging-port=${String(portDebug)}`, '-r', sisipan],
      lingkungan: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${sisipan}` },
    });
    await windowSeen();
    expect(existsSync(bukti)).toBe(false);
    expect([await answers(portInspeksi), await answers(portDebug)]).toEqual([false, false]);
    expect(keluaran()).not.toMatch(/DevTools listening|Debugger listening/u);
  });

  it('runs nothing but the packed archive: a folder in its place is not taken', async () => {
    const salinan = join(folder, 'salinan');
    await cp(kemasan, salinan, { recursive: true });
    const bukti = join(folder, 'diganti');
    const palsu = join(salinan, 'resources', 'app');
    await rm(join(salinan, 'resources', 'app.asar'));
    await mkdir(palsu, { recursive: true });
    await writeFile(join(palsu, 'package.json'), '{"name":"palsu","main":"main.js"}');
    await writeFile(
      join(palsu, 'main.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(bukti)}, ''); require('electron').app.exit(0)`,
    );
    start(join(salinan, 'triwulan'), {});
    if (proses !== undefined) await once(proses, 'exit');
    expect(existsSync(bukti)).toBe(false);
  });

  function start(
    berkas: string,
    { argumen = [], lingkungan = {} }: { argumen?: readonly string[]; lingkungan?: Readonly<Record<string, string>> },
  ): () => string {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const userData = join(folder, `data-${String(Date.now())}`);
    proses = spawn(berkas, [...sandbox, `--user-data-dir=${userData}`, ...argumen], {
      detached: true,
      env: { ...process.env, DISPLAY: layar.nama, WAYLAND_DISPLAY: '', ...lingkungan },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let teks = '';
    for (const aliran of [proses.stdout, proses.stderr]) aliran?.on('data', (d) => (teks += String(d)));
    return () => teks;
  }

  /** The first screen is drawn: much of the screen is not the empty ground, in the many shades that text and buttons bring. */
  async function windowSeen(): Promise<void> {
    await expect
      .poll(
        async () => {
          const warna = await layar.warna();
          const terlukis = [...warna].reduce((jumlah, [w, n]) => (w === 0 ? jumlah : jumlah + n), 0);
          return terlukis > 400_000 && warna.size > 50;
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(true);
  }
});

async function endTree(proses: ChildProcess | undefined): Promise<void> {
  if (proses?.pid === undefined || proses.exitCode !== null || proses.signalCode !== null) return;
  const selesai = once(proses, 'exit');
  process.kill(-proses.pid, 'SIGKILL');
  await selesai;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const soket = connect(port, '127.0.0.1');
    soket.once('connect', () => {
      soket.destroy();
      resolve(true);
    });
    soket.once('error', () => {
      resolve(false);
    });
  });
}
