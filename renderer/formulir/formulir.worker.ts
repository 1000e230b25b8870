/** Makes and reads forms off the thread of the window. A returned form is a stranger's file: the window can end this worker. */
import { bacaFormulir } from '#shared/formulir/baca-formulir';
import { susunFormulir } from '#shared/formulir/susun-formulir';
import { BukuDitolak } from '#shared/workbook/buku-trouble';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { writeFormulir } from '#shared/workbook/write-formulir';
import { database } from '../basisdata/database';
import { readTahun } from '../basisdata/baca-tahun';
import type { KabarFormulir, PermintaanFormulir } from './formulir-message';

self.onmessage = ({ data }: MessageEvent<PermintaanFormulir>): void => {
  void run(data)
    .catch((galat: unknown): KabarFormulir => ({
      jenis: 'gagal',
      pesan: galat instanceof Error ? galat.message : String(galat),
    }))
    .then((kabar) => {
      self.postMessage(kabar);
    });
};

async function run(permintaan: PermintaanFormulir): Promise<KabarFormulir> {
  switch (permintaan.jenis) {
    case 'buat': {
      const data = await readTahun(database, permintaan.tahunId);
      return {
        jenis: 'dibuat',
        isi: await writeFormulir(susunFormulir(data, permintaan.triwulan, permintaan.unit)),
      };
    }
    case 'baca':
      return baca(permintaan);
  }
}

function baca({ isi, tujuan, triwulan }: PermintaanFormulir & { jenis: 'baca' }): KabarFormulir {
  try {
    return { jenis: 'dibaca', hasil: bacaFormulir(readWorkbook(isi), tujuan, triwulan) };
  } catch (galat) {
    if (galat instanceof BukuDitolak) return { jenis: 'dibaca', hasil: { status: 'ditolak', pesan: galat.message } };
    throw galat;
  }
}
