/** Round one: what stands in the cells. */
import { pilih } from './acak';
import { barisIsi, tiapAngka, titik, type Derau } from './peran';

/** Says a text so that numbers of one sheet agree on their separators. */
const gayaUang: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `Rp ${titik(n, '.')}`,
  (n) => `Rp.${titik(n, '.')}`,
  (n) => `Rp${titik(n, '.')},00`,
  (n) => `${titik(n, '.')},-`,
  (n) => titik(n, ','),
  (n) => `${titik(n, '.')}  `,
  (n) => `'${titik(n, '.')}`.slice(1),
  (n) => `${titik(n, ',')}.00`,
  (n) => `IDR ${titik(n, ',')}`,
  (n) => `Rp\u00a0${titik(n, '.')},-`,
  (n) => titik(n, ' '),
];

export const derauSel: Readonly<Record<string, Derau>> = {
  'money as text': (l, p, acak) => {
    const gaya = pilih(acak, gayaUang);
    tiapAngka(l, p, p.uang, (s) => Object.assign(s, { nilai: gaya(s.nilai), format: '' }));
  },
  'some money as text': (l, p, acak) => {
    const gaya = pilih(acak, gayaUang);
    tiapAngka(l, p, p.uang, (s) => {
      if (acak() < 0.3) Object.assign(s, { nilai: gaya(s.nilai), format: '' });
    });
  },
  'percentages as text with three decimals': (l, p, acak) => {
    const koma = pilih(acak, ['.', ',']);
    tiapAngka(l, p, p.persen, (s) => Object.assign(s, { nilai: s.nilai.toFixed(3).replace('.', koma), format: '' }));
  },
  'percentages with a sign': (l, p, acak) => {
    const [koma, spasi] = [pilih(acak, ['.', ',']), pilih(acak, ['', ' '])];
    tiapAngka(l, p, p.persen, (s) =>
      Object.assign(s, { nilai: `${s.nilai.toFixed(2).replace('.', koma)}${spasi}%`, format: '' }),
    );
  },
  'percentages as percent cells': (l, p) => {
    tiapAngka(l, p, p.persen, (s) => Object.assign(s, { nilai: s.nilai / 100, format: '0.00%' }));
  },
  'percentages rounded to whole ones': (l, p) => {
    tiapAngka(l, p, p.persen, (s) => Object.assign(s, { nilai: Math.round(s.nilai * 100) / 100 }));
  },
  'bold lost': (l) => {
    for (const b of l.baris) for (const s of b) s.tebal = false;
  },
  'all bold': (l) => {
    for (const b of l.baris) for (const s of b) s.tebal = true;
  },
  'line breaks in texts': (l, p, acak) => {
    for (const [, b] of barisIsi(l, p))
      for (const k of [...p.nama, p.indikator]) {
        const s = b[k];
        if (typeof s?.nilai === 'string' && s.nilai.length > 30 && acak() < 0.5) {
          const n = s.nilai.indexOf(' ', 18);
          if (n > 0)
            s.nilai = `${s.nilai.slice(0, n)}${pilih(acak, ['\n', ' \n', '\r\n', '\n '])}${s.nilai.slice(n + 1)}`;
        }
      }
  },
  'spaces of all kinds': (l, _p, acak) => {
    for (const b of l.baris)
      for (const s of b)
        if (typeof s.nilai === 'string')
          s.nilai =
            s.nilai.replaceAll(' ', () => pilih(acak, [' ', ' ', ' ', '  ', '\u00a0'])) + pilih(acak, ['', ' ']);
  },
  'blank texts': (l, p, acak) => {
    for (const [, b] of barisIsi(l, p))
      for (const s of b) if (s.nilai === null && acak() < 0.2) s.nilai = pilih(acak, [' ', '\u00a0', '   ']);
  },
  'captions of another hand': (l, p, acak) => {
    for (let r = p.kepala; r < p.tabel; r++)
      for (const s of l.baris[r] ?? []) {
        const lain = typeof s.nilai === 'string' ? judulLain[s.nilai.trim()] : undefined;
        if (lain !== undefined) s.nilai = pilih(acak, lain);
      }
  },
  'captions in capitals and broken': (l, p, acak) => {
    for (let r = p.kepala; r < p.tabel; r++)
      for (const s of l.baris[r] ?? [])
        if (typeof s.nilai === 'string')
          s.nilai = (acak() < 0.5 ? s.nilai.toUpperCase() : s.nilai.toLowerCase()).replaceAll(' ', () =>
            pilih(acak, [' ', '\n', '  ', ' \n ']),
          );
  },
  'units inside the cells': (l, p) => {
    if (p.satuan < 0) return;
    for (const [, b] of barisIsi(l, p)) {
      const satuan = b[p.satuan]?.nilai;
      if (typeof satuan !== 'string' || !/^\p{L}+$/u.test(satuan)) continue;
      for (const k of p.kinerja) {
        const s = b[k];
        // Three decimals could be thousands; that question is asked rightly.
        if (typeof s?.nilai === 'number' && !/\.\d{3}$/u.test(s.nilai.toString()))
          Object.assign(s, { nilai: `${s.nilai.toString()} ${satuan}`, format: '' });
      }
    }
  },
};

const judulLain: Readonly<Record<string, readonly [string, ...string[]]>> = {
  No: ['NO.', 'No. Urut', 'Nomor', 'No'],
  'Tujuan Strategis': ['Tujuan', 'TUJUAN STRATEGIS', 'Tujuan Perangkat Daerah', 'Tujuan PD'],
  'Sasaran Strategis': ['Sasaran', 'SASARAN', 'Sasaran Perangkat Daerah', 'Sasaran PD'],
  Program: ['PROGRAM', 'Nama Program', 'Program Perangkat Daerah'],
  'Kegiatan dan Sub Kegiatan': [
    'Kegiatan / Sub Kegiatan',
    'Kegiatan',
    'Kegiatan & Subkegiatan',
    'KEGIATAN/SUB-KEGIATAN',
  ],
  'Kegiatan/ Sub Kegiatan': ['Kegiatan dan Sub Kegiatan', 'Kegiatan', 'Kegiatan & Sub Keg.', 'Kegiatan/SubKegiatan'],
  'Program / Kegiatan / Sub Kegiatan': [
    'Program/Kegiatan/Sub-Kegiatan',
    'Program, Kegiatan dan Sub Kegiatan',
    'Uraian',
    'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
    'Program/ Kegiatan/ Sub Keg',
  ],
  'Indikator Kinerja': [
    'Indikator',
    'INDIKATOR KINERJA',
    'Indikator Kinerja Program/Kegiatan',
    'Indikator Kinerja Program (Outcome)/ Kegiatan (Output)',
    'Indikator Kinerja Utama',
    'Indikator  Kinerja',
  ],
  Satuan: ['SATUAN', 'Sat.', 'Satuan Ukur', 'Satuan'],
  'Cara Formula Pengukuran': [
    'Formula Pengukuran',
    'Cara Pengukuran',
    'Formulasi',
    'Rumus Perhitungan',
    'Cara Penghitungan',
  ],
  'Cara Pengukuran Indikator Kinerja': ['Cara Pengukuran', 'Formula', 'Formulasi Penghitungan', 'Rumus'],
  Target: ['TARGET', 'Target Tahun 2022', 'Target Tahunan', 'Target 2022', 'Target Kinerja dan Anggaran'],
  Realisasi: ['REALISASI', 'Realisasi s.d. TW', 'Realisasi s/d Triwulan II', 'Realisasi Kinerja dan Anggaran'],
  Kinerja: ['K', 'Fisik', 'KINERJA', 'Kinerja (K)'],
  Anggaran: ['Keuangan', 'ANGGARAN', 'Rp'],
  'Pagu (Rp)': ['Rp', 'Rp.', 'Anggaran', 'Anggaran (Rp)', 'Keuangan (Rp)', 'Pagu Anggaran', '(Rp)'],
  'Pagu Anggaran (Rp)': ['Anggaran (Rp)', 'Pagu', 'Rp', 'Pagu (Rp.)'],
  'Pagu Anggaran': ['Anggaran', 'Keuangan', 'Pagu Anggaran (Rp)', 'PAGU ANGGARAN'],
  Pagu: ['Rp', 'Anggaran', 'Keuangan', 'Pagu (%)'],
  Indikator: ['Kinerja', 'Indikator Kinerja', 'INDIKATOR'],
  'Realisasi (Rp)': ['Realisasi Anggaran (Rp)', 'Realisasi', 'Realisasi (Rp.)'],
  'Capaian (%)': ['Capaian', '% Capaian', 'Capaian  %', 'Tingkat Capaian (%)', 'Persentase Capaian (%)'],
  Persentase: ['%', 'Persen', 'Persentase (%)', 'Prosentase', '(%)'],
  Keterangan: ['Ket', 'Ket.', 'KETERANGAN', 'Keterangan / Catatan'],
  'Ket.': ['Keterangan', 'KET', 'Catatan'],
};
