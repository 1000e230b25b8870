import { describe, expect, it, test } from 'vitest';
import { checkAjukan, temuanUnit } from '#shared/alur/ajukan';
import { checkLangkahAlur, findAlur, isTerkunci, langkahAlur, statusAlur, type AksiAlur } from '#shared/alur/alur';
import { countPerUnit, keadaanUnit } from '#shared/alur/kelengkapan-unit';
import { buildPengisi } from '#shared/alur/pengisi';
import { validateData } from '#shared/berkas/read-data';
import { buildPohon } from '#shared/model/pohon';
import type { AlurUnit, StatusAlur } from '#shared/model/triwulan-data';
import { ownCells } from '#shared/perhitungan/kelengkapan';
import { computeTriwulan } from '#shared/perhitungan/triwulan';
import { joinData, splitData } from '#shared/penyimpanan/records';
import { anggaran, createData, createIndikator, kinerja, satuSubKegiatan } from '#test/fixtures/kecil';
import { serang } from '#test/fixtures/serang';

const alasan = 'Realisasi anggaran belum sesuai SPJ';

describe('the way of a quarter', () => {
  test.each<[StatusAlur, AksiAlur, StatusAlur]>([
    ['draf', 'ajukan', 'diajukan'],
    ['dikembalikan', 'ajukan', 'diajukan'],
    ['diajukan', 'kembalikan', 'dikembalikan'],
    ['diverifikasi', 'kembalikan', 'dikembalikan'],
    ['diajukan', 'verifikasi', 'diverifikasi'],
    ['diverifikasi', 'sahkan', 'disahkan'],
    ['disahkan', 'bukaKembali', 'draf'],
  ])('from %s, %s leads to %s', (dari, aksi, ke) => {
    expect(checkLangkahAlur(dari, aksi, alasan)).toBeNull();
    expect(langkahAlur[aksi].ke).toBe(ke);
  });

  test.each<[StatusAlur, AksiAlur]>([
    ['draf', 'verifikasi'],
    ['draf', 'sahkan'],
    ['diajukan', 'sahkan'],
    ['diajukan', 'ajukan'],
    ['disahkan', 'kembalikan'],
    ['dikembalikan', 'verifikasi'],
  ])('from %s, %s is refused', (dari, aksi) => {
    expect(checkLangkahAlur(dari, aksi, alasan)).toMatch(/^Tidak dapat /u);
  });

  test.each(['kembalikan', 'bukaKembali'] as const)('%s needs a reason', (aksi) => {
    expect(checkLangkahAlur('diajukan', aksi, '  ')).toMatch(/alasan/u);
    expect(checkLangkahAlur('diajukan', aksi, null)).toMatch(/alasan/u);
  });

  it('locks from diajukan on, not while the unit fills or mends', () => {
    const terkunci = (['draf', 'diajukan', 'dikembalikan', 'diverifikasi', 'disahkan'] as const).filter(isTerkunci);
    expect(terkunci).toEqual(['diajukan', 'diverifikasi', 'disahkan']);
  });
});

describe('who fills a node', () => {
  const pengisi = buildPengisi(buildPohon(serang.simpul), serang.unit);

  it('is the unit of the kegiatan, for sub kegiatan too', () => {
    expect(pengisi('2.08.01.2.01')).toBe('sekretariat');
    expect(pengisi('2.08.01.2.01.01')).toBe('sekretariat');
  });

  it('is, above kegiatan, the only unit below, else the sekretariat', () => {
    const pohon = buildPohon(serang.simpul);
    for (const program of serang.simpul.filter((s) => s.jenjang === 'program')) {
      const bawah = new Set(pohon.anak(program.id).map((s) => pohon.unit(s.id)));
      const [satu] = bawah;
      expect(pengisi(program.id)).toBe(bawah.size === 1 ? satu : 'sekretariat');
    }
  });

  it('leaves no node of the real year without a unit', () => {
    expect(serang.simpul.filter((s) => pengisi(s.id) === null)).toEqual([]);
  });
});

describe('submitting', () => {
  const simpul = satuSubKegiatan([createIndikator('i')], { unit: 'sekretariat' });

  it('is refused while a cell is missing, and names it', () => {
    const data = createData({ simpul, kinerja: [kinerja('i', 1, '1')] });
    expect(checkAjukan(data, 'sekretariat', 1, 'Alasan')).toMatch(/^Belum dapat diajukan\. .+2\.08\.01\.2\.01\.01/u);
  });

  describe('with everything filled and capaian of 200 %', () => {
    const lengkap = { simpul, kinerja: [kinerja('i', 1, '8')], anggaran: [anggaran('s', 1, 1000)] };

    it('asks for a keterangan or a reason', () => {
      const data = createData(lengkap);
      expect(temuanUnit(data, 'sekretariat', 1).map((t) => t.aturan)).toContain('capaian-tinggi');
      expect(checkAjukan(data, 'sekretariat', 1, '  ')).toMatch(/^Belum dapat diajukan\. .+keterangan/u);
      expect(checkAjukan(data, 'sekretariat', 1, 'Dijelaskan dalam rapat')).toBeNull();
    });

    it('takes the keterangan of the indicator or of its row, in that quarter', () => {
      const indikator = createData({
        ...lengkap,
        kinerja: [kinerja('i', 1, '8', { keterangan: 'Dua kegiatan digabung' })],
      });
      expect(checkAjukan(indikator, 'sekretariat', 1, null)).toBeNull();
      const baris = createData({ ...lengkap, anggaran: [{ ...anggaran('s', 1, 1000), keterangan: 'Digabung' }] });
      expect(checkAjukan(baris, 'sekretariat', 1, null)).toBeNull();
      const triwulanLain = createData({
        ...lengkap,
        kinerja: [...lengkap.kinerja, kinerja('i', 2, '8', { keterangan: 'Digabung' })],
      });
      expect(checkAjukan(triwulanLain, 'sekretariat', 1, null)).not.toBeNull();
    });
  });

  it('asks only for the cells of the unit and the quarter', () => {
    expect(checkAjukan({ ...serang, unit: [...serang.unit] }, 'bidang-tanpa-baris', 1, null)).toBeNull();
  });
});

describe('how complete each unit is', () => {
  it('counts every cell of the real quarter once, by the unit that fills it', () => {
    const hasil = computeTriwulan(serang, 2);
    const perUnit = countPerUnit(hasil, buildPengisi(buildPohon(serang.simpul), serang.unit));
    const jumlah = (medan: 'terisi' | 'semua'): number => [...perUnit.values()].reduce((n, k) => n + k[medan], 0);
    const semua = hasil.urut.map(ownCells);
    expect(jumlah('semua')).toBe(semua.reduce((n, k) => n + k.semua, 0));
    expect(jumlah('terisi')).toBe(semua.reduce((n, k) => n + k.terisi, 0));
    expect([...perUnit.keys()].toSorted()).toEqual(serang.unit.map((u) => u.id).toSorted());
  });

  it('is belum until the first cell is filled, and tanpa-isian where there is none', () => {
    expect(keadaanUnit('draf', { terisi: 0, semua: 3 })).toBe('belum');
    expect(keadaanUnit('draf', { terisi: 1, semua: 3 })).toBe('draf');
    expect(keadaanUnit('draf', { terisi: 0, semua: 0 })).toBe('tanpa-isian');
    expect(keadaanUnit('disahkan', { terisi: 0, semua: 0 })).toBe('disahkan');
  });
});

describe('in the data file', () => {
  const diajukan: AlurUnit = {
    unit: 'bidang-kb',
    triwulan: 2,
    status: 'diajukan',
    alasan: null,
    pelaku: 'Siti',
    waktu: '2022-07-08T03:00:00.000Z',
  };

  it('survives the database, and a file without it stays without', () => {
    const data = { ...serang, alur: [diajukan] };
    expect(joinData(splitData(data, 't'))).toEqual(data);
    expect(joinData(splitData(serang, 't'))).not.toHaveProperty('alur');
  });

  it('is found by unit and quarter; draf where nothing stands', () => {
    expect(findAlur([diajukan], 'bidang-kb', 2)).toBe(diajukan);
    expect(statusAlur([diajukan], 'bidang-kb', 3)).toBe('draf');
    expect(statusAlur(undefined, 'bidang-kb', 2)).toBe('draf');
  });

  it('is refused for a unit that is not there, and twice for one quarter', () => {
    expect(validateData({ ...serang, alur: [{ ...diajukan, unit: 'bidang-x' }] }).status).toBe('ditolak');
    expect(validateData({ ...serang, alur: [diajukan, diajukan] }).status).toBe('ditolak');
  });
});
