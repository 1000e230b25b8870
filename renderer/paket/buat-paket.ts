/** Making a packet of the open year: values and ledger from the database, signature from the main process, place from the person. */
import { namaBerkas } from '#shared/berkas/file-name';
import { triwulanRomawi, type Triwulan } from '#shared/model/triwulan-data';
import type { JenisPaket } from '#shared/paket/format';
import { susunIsian, susunRencana } from '#shared/paket/susun-paket';
import type { FileResult, SaveTarget } from '#shared/ipc/contract';
import { database } from '../basisdata/database';
import { readCatatanPaket } from '../basisdata/ledger';
import { readKeadaan } from '../basisdata/baca-tahun';
import { bridge } from '../bridge';
import { readPelaku } from '../pelaku/pelaku';
import { flushAllWrites } from '../perintah/autosave';

export interface PaketDiminta {
  readonly jenis: JenisPaket;
  /** Whose quarter; null for the plan. */
  readonly unit: string | null;
  readonly triwulan: Triwulan | null;
  /** Unit of who sends. */
  readonly dariUnit: string | null;
  /** With the attached files. */
  readonly denganBukti: boolean;
}

/** Makes the packet and writes it where the person wants it. Answers the place, for showing it. */
export async function buatPaket(tahunId: string, minta: PaketDiminta): Promise<FileResult<SaveTarget>> {
  await flushAllWrites();
  const keadaan = await readKeadaan(database, tahunId);
  const { instansi, tahun, unit: daftarUnit } = keadaan.kepala;
  const namaUnit = daftarUnit.find((u) => u.id === minta.unit)?.nama ?? '';
  const sebutan = instansi.singkatan === '' ? instansi.nama : instansi.singkatan;
  const usulan =
    minta.triwulan === null
      ? namaBerkas(['Paket rencana', sebutan, tahun.toString(), cap(new Date())], 'twpaket')
      : namaBerkas(
          ['Paket', namaUnit.slice(0, 60), `TW ${triwulanRomawi[minta.triwulan]}`, tahun.toString(), cap(new Date())],
          'twpaket',
        );
  const tujuan = await bridge.chooseSaveTarget(usulan, 'twpaket');
  if (tujuan.status !== 'berhasil') return tujuan;

  const ledger = await readCatatanPaket(database, tahunId);
  const isi =
    minta.unit === null || minta.triwulan === null
      ? susunRencana(keadaan, ledger)
      : susunIsian(keadaan, ledger, minta.unit, minta.triwulan);
  const pelaku = await readPelaku();
  const { nama, singkatan, pemda } = instansi;
  const bytes = await bridge.makePaket({
    judul: {
      id: crypto.randomUUID(),
      jenis: minta.jenis,
      instansi: { nama, singkatan, pemda },
      tahun,
      tahunId,
      unit: minta.unit,
      triwulan: minta.triwulan,
      pengirim: { nama: pelaku.nama, unit: minta.dariUnit },
      dibuat: new Date().toISOString(),
    },
    ...isi,
    denganBukti: minta.denganBukti,
  });
  const tulis = await bridge.writeSaveTarget(tujuan.isi.tiket, bytes);
  return tulis.status === 'berhasil' ? tujuan : tulis;
}

/** Day and minute, so that two packets of one day are told apart in a chat. */
function cap(waktu: Date): string {
  const dua = (n: number): string => n.toString().padStart(2, '0');
  return `${waktu.getFullYear().toString()}-${dua(waktu.getMonth() + 1)}-${dua(waktu.getDate())} ${dua(waktu.getHours())}.${dua(waktu.getMinutes())}`;
}
