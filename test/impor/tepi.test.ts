/** What stands around and beside the table: titles, signatures, columns of another kind; and figures made wrong on purpose. */
import { describe, expect, test } from 'vitest';
import { imporBuku, type ImporBerhasil } from '#shared/impor/impor';
import { readWorkbook } from '#shared/workbook/read-workbook';
import { bukuMini, lembarXml } from '#test/workbook/berkas-jahat';
import { bukuLama, imporBytes } from './bantu';
import { bongkar, bukukan, nilaiSaja, sisipKolom, type Lembaran } from './derau';

async function ubah(kerja: (l: Lembaran) => void): Promise<ImporBerhasil> {
  const l = bongkar(bukuLama);
  nilaiSaja(l);
  kerja(l);
  return imporBytes(await bukukan(l));
}

function isi(l: Lembaran, alamat: string, nilai: string | number | null): void {
  const petak = l.baris[Number(alamat.slice(1)) - 1]?.[alamat.charCodeAt(0) - 65];
  if (petak === undefined) throw new Error(alamat);
  petak.nilai = nilai;
}

const lengkap = { tujuan: 4, sasaran: 6, program: 9, kegiatan: 25, subkegiatan: 56 };
const disebut = ({ temuan }: ImporBerhasil): string[] => temuan.map((t) => t.alamat ?? '');

describe('around the table', () => {
  test.each([
    'PENGUKURAN KINERJA DAN ANGGARAN TAHUN 2022 DINAS KESEHATAN KOTA SERANG TRIWULAN I',
    'PENGUKURAN KINERJA DAN ANGGARAN\nDINAS KESEHATAN KOTA SERANG\nTRIWULAN I TAHUN ANGGARAN 2022',
  ])('a title in one cell: %s', async (judul) => {
    const hasil = await ubah((l) => {
      for (const a of ['A2', 'A3', 'A5']) isi(l, a, null);
      isi(l, 'A1', judul);
    });
    expect(hasil).toMatchObject({
      triwulan: 1,
      data: { tahun: 2022, instansi: { nama: 'Dinas Kesehatan', pemda: 'Kota Serang', tempat: 'Serang' } },
    });
  });

  test.each([true, false])('a second signature at the left, closing line %s', async (denganTotal) => {
    const hasil = await ubah((l) => {
      if (!denganTotal) for (const a of ['A139', 'J139', 'L139', 'N139']) isi(l, a, null);
      isi(l, 'B141', 'Mengetahui');
      isi(l, 'E142', 'Sekretaris Daerah');
      isi(l, 'F142', 'Kota Serang');
    });
    expect(hasil.jumlah).toEqual({ simpul: lengkap, indikator: 131 });
  });

  test('the signature of our own report comes back', async () => {
    const l = bongkar(bukuLama);
    nilaiSaja(l);
    for (const a of ['L142', 'L143', 'L144']) isi(l, a, null);
    isi(l, 'L141', 'Serang, 5 April 2022');
    isi(l, 'L142', 'Kepala Dinas');
    const petak = l.baris[0]?.length ?? 0;
    for (const teks of [null, null, null, 'NAMA ORANG, S.Sos', 'Pembina Utama Muda', 'NIP. 19700101 199001 1 001']) {
      l.baris.push(
        Array.from({ length: petak }, (_, k) => ({ nilai: k === 11 ? teks : null, format: '', tebal: false })),
      );
    }
    for (const a of ['L143', 'L144']) isi(l, a, null);
    const { data } = imporBytes(await bukukan(l));
    expect(data.instansi).toMatchObject({
      tempat: 'Serang',
      penandatangan: [
        {
          jabatan: ['Kepala Dinas'],
          nama: 'NAMA ORANG, S.Sos',
          pangkat: 'Pembina Utama Muda',
          nip: '19700101 199001 1 001',
        },
      ],
    });
  });
});

describe('columns of another kind', () => {
  test('a column under a group that says something else is passed over', async () => {
    const hasil = await ubah((l) => {
      l.gabungan = l.gabungan.filter((g) => g.atas < 3);
      sisipKolom(l, 12);
      isi(l, 'M7', 'Sisa (Rp)');
      for (let r = 8; r < 139; r++) isi(l, `M${r}`, 1);
    });
    expect(hasil.jumlah).toEqual({ simpul: lengkap, indikator: 131 });
    expect(hasil.temuan.filter((t) => t.aturan === 'jumlah-anak')).toHaveLength(8);
  });
});

describe('one cell made wrong: that cell is named', () => {
  test('the pagu of a kegiatan', async () => {
    const hasil = await ubah((l) => isi(l, 'J16', 5_578_314_000));
    expect(disebut(hasil)).toContain('J16');
    expect(disebut(hasil)).not.toContain('J10');
  });

  test('a percentage typed over', async () => {
    const hasil = await ubah((l) => isi(l, 'M12', 57));
    expect(disebut(hasil)).toContain('M12');
  });

  test('the total', async () => {
    const hasil = await ubah((l) => isi(l, 'L139', 1_670_782_000));
    expect(disebut(hasil)).toContain('L139');
  });
});

// The limit is for work that grows with the square of the rows: it would not end within the hour.
describe('sheets made to keep the import busy come to an end', { timeout: 120_000 }, () => {
  const teks = (t: string): string => `<c t="str"><v>${t}</v></c>`;
  const angka = (n: number): string => `<c><v>${n}</v></c>`;
  const kosong = '<c/>';
  const kepala = [
    'No',
    'Tujuan',
    'Sasaran',
    'Program',
    'Kegiatan dan Sub Kegiatan',
    'Indikator Kinerja',
    'Satuan',
    'Formula',
    'Target Kinerja',
    'Target Rp',
    'Realisasi Kinerja',
    'Realisasi Rp',
  ];
  const ekor = (n: number): string =>
    teks(`ind ${n}`) + teks('Dok') + teks('f') + angka(4) + angka(n) + angka(1) + angka(n);
  const tujuan = (n: number, nilai: number): string => kosong + teks(`tujuan ${n}`) + kosong.repeat(3) + ekor(nilai);
  const sasaran = (n: number, nilai: number): string =>
    kosong.repeat(2) + teks(`sasaran ${n}`) + kosong.repeat(2) + ekor(nilai);
  const program = (n: number, nilai: number): string => kosong.repeat(3) + teks(`program ${n}`) + kosong + ekor(nilai);

  test.each<[string, number, number | 'ditolak', (n: number) => string]>([
    ['one group of sub kegiatan', 20_000, 20_001, (n) => kosong.repeat(4) + teks(`sub kegiatan ${n}`) + ekor(n)],
    ['all sasaran, then all programs', 20_000, 20_000, (n) => (n < 10_000 ? sasaran(n, n) : program(n, n))],
    [
      'thirty sasaran and programs without a fitting sum',
      20_000,
      20_000,
      (n) => (n % 61 === 0 ? tujuan(n, 1) : n % 61 < 31 ? sasaran(n, 7 * n + 1) : program(n, 5 * n + 3)),
    ],
    [
      'money per indicator without fitting programs',
      20_000,
      16_000,
      (n) => (n < 8000 ? (n % 2 === 0 ? tujuan(n, 1e9 + n) : kosong.repeat(5) + ekor(1e9 + n)) : program(n, 7 * n + 1)),
    ],
    ['a name without end', 60_000, 'ditolak', (n) => kosong.repeat(4) + teks(`lanjut dan ${n}`)],
    [
      'a formula without end',
      60_000,
      2,
      (n) => (n === 0 ? kosong.repeat(4) + teks('a') + ekor(1) : kosong.repeat(7) + teks(`rumus ${n}`)),
    ],
    [
      'cells full of dashes',
      3000,
      3001,
      (n) =>
        kosong.repeat(4) +
        teks(`a${n}`) +
        teks('ind') +
        teks('Dok') +
        teks(`${'-'.repeat(3000)}a${'- '.repeat(3000)}`) +
        angka(1) +
        angka(1),
    ],
  ])('%s', (_, jumlah, harap, baris) => {
    const judul = `<row>${teks('TRIWULAN I TAHUN 2022')}</row><row>${kepala.map(teks).join('')}</row>`;
    const bytes = bukuMini(
      lembarXml(judul + Array.from({ length: jumlah }, (_x, n) => `<row>${baris(n)}</row>`).join('')),
    );
    const buku = readWorkbook(bytes);
    const hasil = imporBuku(buku);
    if (hasil.status === 'berhasil') {
      const lama = { ...hasil.data, simpul: hasil.data.simpul.map((s) => ({ ...s, nama: `${s.nama}x` })) };
      imporBuku(buku, { lama });
    }
    expect(hasil.status === 'berhasil' ? hasil.data.simpul.length : hasil.status).toBe(harap);
  });
});
