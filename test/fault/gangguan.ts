/** The faults: each ends a session its own way and leaves the folder as it would be left. */
import { execFile, execFileSync } from 'node:child_process';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { antara, type Acak } from './acak';
import {
  balikIndexedDb,
  hapusIndexedDb,
  potongIndexedDb,
  potongJurnal,
  putusRename,
  sobekJurnal,
} from './rusak-berkas';
import { ketik, tungguTersimpan, type Sesi } from './sesi';

export interface Gangguan {
  readonly nama: string;
  /** Types, lets it happen, and leaves no process behind. */
  readonly jalankan: (sesi: Sesi, acak: Acak) => Promise<void>;
  /** Megabytes of a file system of its own, mounted for this fault. */
  readonly diskMB?: number;
}

/** Kills every process at a moment of its own, in the middle of typing. */
async function matiSaatMengetik(sesi: Sesi, acak: Acak): Promise<void> {
  // Counted in values saved, not in seconds: a slow machine is to be hit in the middle of work too.
  const sampai = sesi.pantauan.terkonfirmasi.length + antara(acak, 1, 6);
  const mati = async (): Promise<void> => {
    const batas = Date.now() + 20_000;
    while (sesi.pantauan.terkonfirmasi.length < sampai && Date.now() < batas) await later(5);
    await later(antara(acak, 0, 250));
    await sesi.running.kill();
  };
  await Promise.all([ketik(sesi, acak, 60_000), mati()]);
}

/** The same, and then something happens to the files. */
function lalu(rusak: (userData: string, acak: Acak) => Promise<void>): Gangguan['jalankan'] {
  return async (sesi, acak) => {
    await matiSaatMengetik(sesi, acak);
    await rusak(sesi.pantauan.userData, acak);
  };
}

export const daftarGangguan: readonly Gangguan[] = [
  { nama: 'kill -9 seluruh proses saat mengetik', jalankan: matiSaatMengetik },
  { nama: 'folder IndexedDB dihapus', jalankan: lalu(hapusIndexedDb) },
  { nama: 'berkas IndexedDB terpotong', jalankan: lalu(potongIndexedDb) },
  { nama: 'byte IndexedDB terbalik', jalankan: lalu(balikIndexedDb) },
  { nama: 'jurnal terpotong di tengah catatan', jalankan: lalu(potongJurnal) },
  {
    nama: 'jurnal sobek dan folder IndexedDB dihapus',
    jalankan: lalu(async (userData, acak) => {
      await sobekJurnal(userData, acak);
      await hapusIndexedDb(userData);
    }),
  },
  {
    nama: 'listrik putus di sekitar rename, lalu IndexedDB dihapus',
    jalankan: async (sesi, acak) => {
      await ketik(sesi, acak, antara(acak, 200, 600));
      await tungguTersimpan(sesi);
      // Closing makes a backup; it is the one whose content is then lost.
      await sesi.running.close();
      await putusRename(sesi.pantauan.userData, acak);
      await hapusIndexedDb(sesi.pantauan.userData);
    },
  },
  { nama: 'disk penuh saat mengetik', diskMB: 80, jalankan: diskPenuh },
  { nama: 'dua proses dijalankan bersamaan', jalankan: duaProses },
  { nama: 'jam komputer mundur', jalankan: jamMundur },
];

/** The disk fills up while someone types; freed after the window is gone, or before, when waiting must be enough. */
async function diskPenuh(sesi: Sesi, acak: Acak): Promise<void> {
  const pengisi = join(sesi.pantauan.userData, 'pengisi');
  await ketik(sesi, acak, antara(acak, 100, 500));
  await fill(pengisi);
  await ketik(sesi, acak, antara(acak, 300, 1500));
  if (acak() < 0.5) {
    await sesi.running.kill();
    await rm(pengisi);
    return;
  }
  await rm(pengisi);
  await tungguTersimpan(sesi);
  await sesi.running.kill();
}

async function duaProses(sesi: Sesi, acak: Acak): Promise<void> {
  const [electron, ...args] = await sesi.running.app.evaluate(() => process.argv);
  const lagi = [
    ...args.filter((argument) => !/inspect|debugging/u.test(argument)),
    `--user-data-dir=${sesi.pantauan.userData}`,
  ];
  const kedua = new Promise<void>((resolve) => {
    execFile(electron ?? '', lagi, { timeout: 30_000 }, () => resolve());
  });
  await Promise.all([ketik(sesi, acak, antara(acak, 500, 1500)), kedua]);
  await tungguTersimpan(sesi);
  await sesi.running.kill();
}

/** The clock of both processes goes two years back, and on. The PC's own clock is nothing to turn in a test. */
async function jamMundur(sesi: Sesi, acak: Acak): Promise<void> {
  await ketik(sesi, acak, 300);
  const mundur = `(() => {
    const Asli = Date, geser = 2 * 365 * 86400000;
    globalThis.Date = class extends Asli {
      constructor(...isi) { if (isi.length === 0) super(Asli.now() - geser); else super(...isi); }
      static now() { return Asli.now() - geser; }
    };
  })()`;
  await sesi.running.page.evaluate(mundur);
  await sesi.running.app.evaluate((_electron, teks) => {
    (0, eval)(teks);
  }, mundur);
  await ketik(sesi, acak, antara(acak, 300, 900));
  await tungguTersimpan(sesi);
  // Closing makes a backup, dated two years ago, which must still count as the newest.
  await sesi.running.close();
  await hapusIndexedDb(sesi.pantauan.userData);
}

/** Writes until nothing fits any more. */
export async function fill(path: string): Promise<void> {
  for (const besar of [1 << 20, 1 << 12, 1]) {
    try {
      for (;;) await appendFile(path, new Uint8Array(besar));
    } catch {
      // Full for pieces of this size.
    }
  }
}

/** Mounts a file system of its own on the folder; false where that is not allowed. */
export function pasangDisk(folder: string, megabita: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabita.toString()}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function lepasDisk(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

function later(milidetik: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milidetik));
}
