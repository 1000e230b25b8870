/**
 * A virtual screen whose picture can be read: how to see the window of a program no debugger can be attached to.
 * Xvfb keeps the picture in a file, in the format of `xwd` (X11/XWDFile.h).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LayarMaya {
  /** Value of DISPLAY. */
  readonly nama: string;
  /** How many pixels show each colour (0xRRGGBB) now. */
  readonly warna: () => Promise<ReadonlyMap<number, number>>;
  readonly tutup: () => Promise<void>;
}

export async function bukaLayarMaya(): Promise<LayarMaya> {
  const folder = await mkdtemp(join(tmpdir(), 'triwulan-layar-'));
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-fbdir', folder], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const saluran = xvfb.stdio[3];
  if (saluran == null) throw new Error('Xvfb has no channel to tell its number');
  const [nomor] = (await Promise.race([once(saluran, 'data'), once(xvfb, 'exit')])) as unknown[];
  if (xvfb.exitCode !== null) throw new Error('Xvfb did not start');
  return {
    nama: `:${String(nomor).trim()}`,
    warna: async () => countColours(await readFile(join(folder, 'Xvfb_screen0'))),
    tutup: async () => {
      const selesai = once(xvfb, 'exit');
      xvfb.kill();
      await selesai;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function countColours(xwd: Buffer): Map<number, number> {
  const kepala = (kolom: number): number => xwd.readUInt32BE(kolom * 4);
  const [lebar, tinggi, perBaris] = [kepala(4), kepala(5), kepala(12)];
  const awal = kepala(0) + kepala(19) * 12;
  const hasil = new Map<number, number>();
  for (let y = 0; y < tinggi; y++) {
    for (let x = 0; x < lebar; x++) {
      const warna = xwd.readUInt32LE(awal + y * perBaris + x * 4) & 0xff_ffff;
      hasil.set(warna, (hasil.get(warna) ?? 0) + 1);
    }
  }
  return hasil;
}
