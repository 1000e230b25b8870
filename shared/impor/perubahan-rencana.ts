import { formatAngkaAtauTeks, formatRupiah } from '#shared/angka/format-angka';
import type { TriwulanData, VersiAnggaran } from '#shared/model/triwulan-data';
import type { Pasangan } from './cocokkan';
import { isSameTarget } from './gabung-rencana';
import type { PerubahanRencana } from './penambahan';

interface BahanPerubahan {
  readonly berlaku: VersiAnggaran | null;
  readonly versiBaru: string;
  readonly alamat: (id: string) => string;
}

/** What the report's plan says otherwise than the version in force, in the order of the report. */
export function perubahanRencana(
  lama: TriwulanData,
  baru: TriwulanData,
  pasangan: Pasangan,
  { berlaku, versiBaru, alamat }: BahanPerubahan,
): PerubahanRencana[] {
  const simpulLama = new Map(lama.simpul.map((s) => [s.id, s]));
  const versi = berlaku?.id ?? '';
  return baru.simpul.flatMap((s): PerubahanRencana[] => {
    const l = simpulLama.get(pasangan.simpul.get(s.id) ?? '');
    if (l === undefined) return [{ alamat: alamat(s.id), apa: 'baris baru', nama: s.nama, dari: '', ke: s.nama }];
    const [dari, ke] = [l.pagu?.[versi] ?? 0, s.pagu?.[versiBaru] ?? 0];
    const pagu: PerubahanRencana[] =
      dari === ke
        ? []
        : [{ alamat: alamat(s.id), apa: 'pagu', nama: s.nama, dari: formatRupiah(dari), ke: formatRupiah(ke) }];
    const indikatorLama = new Map(l.indikator.map((i) => [i.id, i]));
    const target = s.indikator.flatMap((i): PerubahanRencana[] => {
      const ada = indikatorLama.get(pasangan.indikator.get(i.id) ?? '');
      const [tadi, kini] = [ada?.target[versi] ?? null, i.target[versiBaru] ?? null];
      if (ada !== undefined && isSameTarget(tadi, kini)) return [];
      return [
        {
          alamat: alamat(i.id),
          apa: ada === undefined ? 'indikator baru' : 'target',
          nama: i.nama,
          dari: formatAngkaAtauTeks(tadi),
          ke: formatAngkaAtauTeks(kini),
        },
      ];
    });
    return [...pagu, ...target];
  });
}
