/**
 * The packet reader. A packet that differs by one byte is refused, always; one that a stranger wrote and sealed with a key
 * of their own is read or refused with its sentence, and what is read is what was written.
 */
import { isDeepStrictEqual } from 'node:util';
import { pembacaSandi, temporaryMachineKey } from '#electron/files/machine-key';
import { bacaPaket } from '#shared/paket/baca-paket';
import { PaketDitolak } from '#shared/paket/paket-trouble';
import type { IsiPaketTersusun } from '#shared/paket/susun-paket';
import { tulisPaket } from '#shared/paket/tulis-paket';
import { judulUji } from '#test/paket/bantu';
import type { Acak } from './acak';
import { changeSomewhere } from './data';
import { Temuan, type SasaranFuzz } from './sasaran';

const kunci = temporaryMachineKey();
const sasaran = { jenis: 'anggaran', simpul: 'sa', id: 'sa', triwulan: 1, medan: 'nilai' } as const;
const catatan = {
  id: '7b1f0a52-90a4-4d0e-8f6a-0c6a54a1d001',
  waktu: '2022-04-01T00:00:00.000Z',
  pelaku: 'Siti',
  mesin: 'PC-A',
  kelompok: 'k',
  aksi: { jenis: 'ubah' },
  perubahan: { sasaran, dari: null, ke: 5_000_000 },
  revisiDasar: null,
  alasan: null,
} as const;
const isi: IsiPaketTersusun = { nilai: [{ sasaran, isi: 5_000_000, revisi: catatan.id }], ledger: [catatan] };
const utuh = tulisPaket(judulUji(), isi, [], kunci);

export const fuzzPaket: SasaranFuzz = {
  nama: 'paket',
  coba: (acak) => {
    if (acak.sekaliDari(2)) tryDamaged(acak);
    else tryForged(acak);
  },
};

function tryDamaged(acak: Acak): void {
  const bytes = acak.sekaliDari(4) ? utuh.slice(0, acak.sampai(utuh.length)) : utuh.slice();
  for (let n = 1 + acak.sampai(4); n > 0; n--) bytes[acak.sampai(bytes.length)] = acak.sampai(256);
  if (Buffer.compare(bytes, utuh) === 0) return;
  if (read(bytes) !== null)
    throw new Temuan('a packet that was altered was read', Buffer.from(bytes).toString('base64'));
}

function tryForged(acak: Acak): void {
  const palsu = structuredClone(isi) as unknown as Record<string, unknown>;
  for (let n = 1 + acak.sampai(3); n > 0; n--) changeSomewhere(acak, palsu);
  let bytes: Uint8Array;
  try {
    bytes = tulisPaket(judulUji(), palsu as unknown as IsiPaketTersusun, [], kunci);
  } catch {
    // The writer trusts its caller; what it cannot write cannot arrive.
    return;
  }
  const paket = read(bytes);
  if ('tercemar' in {}) throw new Temuan('the prototype of all objects was changed', palsu);
  // JSON writes -0 as 0, so what was written is what the text says.
  const tertulis = JSON.parse(JSON.stringify({ nilai: palsu['nilai'], ledger: palsu['ledger'] })) as unknown;
  if (paket !== null && !isDeepStrictEqual({ nilai: paket.nilai, ledger: paket.ledger }, tertulis))
    throw new Temuan('what was read is not what was written', palsu);
}

/** Null when it is refused. */
function read(bytes: Uint8Array): ReturnType<typeof bacaPaket> | null {
  try {
    return bacaPaket(bytes, pembacaSandi);
  } catch (galat) {
    if (!(galat instanceof PaketDitolak))
      throw new Temuan(`crashed: ${String(galat)}`, Buffer.from(bytes).toString('base64'));
    return null;
  }
}
