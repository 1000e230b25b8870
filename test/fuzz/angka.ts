/**
 * The number reader against an oracle of another kind: where the reader decides by looking at separators, the oracle
 * tries every style of writing there is and collects the values that come out.
 */
import { readAngka, type HasilBaca, type JenisAngka } from '#shared/angka/read-angka';
import { decimalPattern } from '#shared/model/triwulan-data';
import type { Acak } from './acak';
import { Temuan, type SasaranFuzz } from './sasaran';

export const fuzzAngka: SasaranFuzz = {
  nama: 'angka',
  coba: (acak) => {
    const teks = acak.sekaliDari(4) ? sembarang(acak) : acak.sekaliDari(3) ? rusak(acak, tulisan(acak)) : tulisan(acak);
    for (const jenis of ['desimal', 'rupiah'] as const) {
      const pesan = compare(readAngka(teks, jenis), teks, jenis);
      if (pesan !== null) throw new Temuan(`${jenis}: ${pesan}`, teks);
    }
  },
};

/** A number as some office writes it. */
function tulisan(acak: Acak): string {
  const bulat = acak.sekaliDari(10) ? '0' : `${String(1 + acak.sampai(9))}${angka(acak, acak.sampai(14))}`;
  const pecahan = acak.sekaliDari(2) ? '' : angka(acak, 1 + acak.sampai(5));
  const [ribuan, desimal] = acak.pilih([
    ['.', ','],
    [',', '.'],
    [' ', ','],
    ['\u00a0', ','],
    ['', ','],
    ['', '.'],
  ] as const);
  const isi = bulat.replace(/\B(?=(?:\d{3})+$)/gu, ribuan) + (pecahan === '' ? '' : desimal + pecahan);
  const tanda = acak.pilih(['', '', '', '-', '+', '\u2212', '(']);
  const depan = acak.pilih(['', '', 'Rp', 'Rp ', 'Rp. ', 'rp']);
  const belakang = acak.pilih(['', '', '', '%', ' %', ' Orang', ' dokumen/bulan', ',-', '.-', ' rupiah', ' juta']);
  return acak.pilih(['', '  ']) + tanda + depan + isi + belakang + (tanda === '(' ? ')' : '') + acak.pilih(['', '\t']);
}

function angka(acak: Acak, n: number): string {
  return acak.banyak(n, () => String(acak.sampai(10))).join('');
}

const huruf = Array.from('0123456789012345678900,.,. -()%Rp\u00a0\u2212e/:x\u0660\u{1d7d8}\u0000');

/** One to three letters put in, taken out or replaced. */
function rusak(acak: Acak, teks: string): string {
  const isi = Array.from(teks);
  for (let n = 1 + acak.sampai(3); n > 0; n--) {
    isi.splice(acak.sampai(isi.length + 1), acak.sampai(2), ...(acak.sekaliDari(3) ? [] : [acak.pilih(huruf)]));
  }
  return isi.join('');
}

function sembarang(acak: Acak): string {
  return acak.banyak(acak.sekaliDari(50) ? 5000 : acak.sampai(18), () => acak.pilih(huruf)).join('');
}

/** Null when the reader's answer is one the oracle can stand behind. */
function compare(hasil: HasilBaca, teks: string, jenis: JenisAngka): string | null {
  if (hasil.jenis === 'kosong') return /\S/u.test(teks) ? 'a text was taken for nothing' : null;
  if (hasil.jenis === 'cacat')
    return mustBeRead(teks, jenis) ? `refused (${hasil.alasan}) though it can be read` : null;
  if (!decimalPattern.test(hasil.nilai)) return `no decimal text: ${hasil.nilai}`;
  const mungkin = readings(teks, jenis);
  if (!mungkin.has(same(hasil.nilai))) return `read as ${hasil.nilai}, which is none of [${[...mungkin].join(', ')}]`;
  const lain = hasil.jenis === 'ganda' ? same(hasil.lain) : null;
  if (lain !== null && !mungkin.has(lain)) return `the other reading ${lain} is none of [${[...mungkin].join(', ')}]`;
  if (hasil.jenis === 'angka' && mungkin.size > 1)
    return `took ${hasil.nilai} in silence of [${[...mungkin].join(', ')}]`;
  return null;
}

/** Every value the text can stand for, in any style of writing. Empty for what is no number. */
function readings(teks: string, jenis: JenisAngka): ReadonlySet<string> {
  const rata = teks
    .replaceAll(/[\s\u00a0]/gu, ' ')
    .replaceAll(/[\u2212\u2013\u2014]/gu, '-')
    .trim()
    .replaceAll(/ +/gu, ' ');
  if (/^(?:rp\.? ?)?-+$/iu.test(rata)) return new Set(['0']);
  let isi = rata;
  let negatif = false;
  const satuan = / ?%$| \p{L}.*$/u.exec(isi.replace(/\)$/u, ''))?.[0] ?? '';
  if (/^\(.*\)$/u.test(isi.replace(satuan, '')) || /^\(.*\)(?: ?%| \p{L}.*)$/u.test(isi)) {
    negatif = true;
    isi = isi.replace('(', '').replace(')', '');
  }
  isi = satuan === '' ? isi : isi.slice(0, isi.length - satuan.length);
  if (satuan !== '' && jenis === 'rupiah' && satuan.trim().toLowerCase() !== 'rupiah') return new Set();
  const awalan = /^(?<tanda>[-+]?)(?:rp\.? ?)?(?<lagi>-?)/iu.exec(isi);
  negatif ||= (awalan?.groups?.['tanda'] ?? '') === '-' || (awalan?.groups?.['lagi'] ?? '') === '-';
  isi = isi.slice(awalan?.[0].length ?? 0).replace(/(?:,-|\.-)$/u, '');

  const nilai = new Set<string>();
  for (const ribuan of ['', '\\.', ',', ' ']) {
    for (const desimal of ['\\.', ',']) {
      if (ribuan === desimal) continue;
      const bulat = ribuan === '' ? String.raw`\d+` : String.raw`[1-9]\d{0,2}(?:${ribuan}\d{3})+`;
      const cocok = new RegExp(`^(?<b>${bulat})(?:${desimal}(?<p>\\d+))?$`, 'u').exec(isi)?.groups;
      if (cocok === undefined) continue;
      const b = (cocok['b'] ?? '').replaceAll(/\D/gu, '');
      const p = cocok['p'] ?? '';
      // Rupiah have no fraction, which settles what else could be read two ways.
      if (jenis === 'rupiah' && /[1-9]/u.test(p)) continue;
      if (jenis === 'rupiah' && p.length === 3 && nilai.size + 1 > 0 && alsoThousands(isi)) continue;
      nilai.add(same((negatif ? '-' : '') + b + (p === '' ? '' : `.${p}`)));
    }
  }
  return nilai;
}

/** `1.000` in rupiah is a thousand, not one with three zeros behind the point. */
function alsoThousands(isi: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(isi);
}

/** Plain and common: refusing it would send the person back to Excel. */
function mustBeRead(teks: string, jenis: JenisAngka): boolean {
  const isi = teks.trim();
  const umum = /^-?(?:Rp ?)?(?:\d{1,12}|[1-9]\d{0,2}(?:\.\d{3}){1,3}|[1-9]\d{0,2}(?:,\d{3}){1,3})$/u;
  return umum.test(isi) || (jenis === 'desimal' && /^\d{1,9}[.,]\d{1,4}$/u.test(isi));
}

/** One way of writing a value: no zeros that say nothing, no negative zero. */
function same(nilai: string): string {
  const [bulat = '', pecahan = ''] = nilai.replace('-', '').split('.');
  const b = bulat.replace(/^0+(?=\d)/u, '');
  const p = pecahan.replace(/0+$/u, '');
  const isi = p === '' ? b : `${b}.${p}`;
  return nilai.startsWith('-') && isi !== '0' ? `-${isi}` : isi;
}
