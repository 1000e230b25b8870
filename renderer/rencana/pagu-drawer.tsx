import { Alert, Button, Drawer, Group, Text, TextInput } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { formatRupiah } from '#shared/angka/format-angka';
import type { Simpul, VersiAnggaran } from '#shared/model/triwulan-data';
import type { TahunTerbuka } from '../basisdata/use-tahun';
import { BelumDisimpanModal } from '../dialog/belum-disimpan-modal';
import { useDialogKeys } from '../dialog/use-dialog-keys';
import { usePerintah } from '../perintah/use-perintah';
import { bacaPagu } from './baca-angka';
import { bacaDaftarPagu, tempelPagu, type TeksPagu } from './isi-pagu';
import { paguTeks } from './isian-simpul';
import classes from './pagu-drawer.module.css';
import { urutanTampil } from './susun-baris';

interface Props {
  readonly tahun: TahunTerbuka;
  readonly versi: VersiAnggaran;
  readonly pembanding: VersiAnggaran | null;
  readonly onClose: () => void;
}

/** The pagu of all sub kegiatan of one version in one list: typed down like a column, or pasted from Excel. */
export function PaguDrawer({ tahun: { tahunId, pohon }, versi, pembanding, onClose }: Props) {
  const run = usePerintah(tahunId);
  const sub = useMemo(() => urutanTampil(pohon).filter((s) => s.jenjang === 'subkegiatan'), [pohon]);
  const [teks, setTeks] = useState<TeksPagu>({});
  const [pesan, setPesan] = useState<string | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const { isi, cacat } = useMemo(() => bacaDaftarPagu(sub, versi.id, teks), [sub, versi.id, teks]);
  const jumlahCacat = Object.keys(cacat).length;
  const gulir = useRef<HTMLDivElement>(null);
  const maya = useVirtualizer({
    count: sub.length,
    getScrollElement: () => gulir.current,
    estimateSize: () => 46,
    overscan: 10,
  });

  const focusRow = (n: number): void => {
    if (n < 0 || n >= sub.length) return;
    maya.scrollToIndex(n);
    requestAnimationFrame(() => {
      const field = gulir.current?.querySelector<HTMLInputElement>(`[data-index="${n.toString()}"] input`);
      field?.focus();
      field?.select();
    });
  };
  const simpan = async (): Promise<void> => {
    const salah = sub.findIndex((s) => cacat[s.id] !== undefined);
    if (salah >= 0) {
      setPesan(`Belum tersimpan: ${jumlahCacat.toString()} pagu perlu diperbaiki.`);
      focusRow(salah);
      return;
    }
    if (isi.length > 0) {
      const hasil = await run({ jenis: 'UbahPagu', versi: versi.id, isi });
      if (hasil.status === 'ditolak') {
        setPesan(hasil.pesan);
        return;
      }
    }
    onClose();
  };
  const tutup = (): void => {
    if (isi.length + jumlahCacat === 0) onClose();
    else setBertanya(true);
  };
  useDialogKeys(() => {
    if (!bertanya) void simpan();
  });
  const onKeyDown = (e: KeyboardEvent, n: number): void => {
    const langkah = e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey) ? -1 : 1;
    if (!['ArrowUp', 'ArrowDown', 'Enter'].includes(e.key)) return;
    e.preventDefault();
    focusRow(n + langkah);
  };
  const ketik = (s: Simpul, baru: string): void => {
    setTeks((t) => ({ ...t, [s.id]: baru }));
  };
  return (
    <Drawer.Root
      opened
      onClose={tutup}
      position="right"
      size={1000}
      closeOnEscape={!bertanya}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay />
      <Drawer.Content styles={{ content: { display: 'flex', flexDirection: 'column', overflow: 'hidden' } }}>
        <Drawer.Header px={20}>
          <Drawer.Title fw={700} fz="lg">
            Isi pagu, {versi.nama}
          </Drawer.Title>
          <Drawer.CloseButton aria-label="Tutup" />
        </Drawer.Header>
        <Drawer.Body p={0} flex={1} mih={0} className={classes['isi'] ?? ''}>
          <Text size="sm" c="dimmed" px={20} pb="xs">
            Enter dan panah berpindah baris. Satu kolom yang disalin dari Excel dapat ditempel ke bawah mulai dari baris
            yang sedang dipilih.
          </Text>
          <div className={`${classes['baris'] ?? ''} ${classes['kepala'] ?? ''}`} aria-hidden>
            <span>Sub kegiatan</span>
            <span className="angka">{pembanding?.nama}</span>
            <span className="angka">{versi.nama}</span>
            <span className="angka">Selisih</span>
          </div>
          <div ref={gulir} className={classes['gulir'] ?? ''}>
            <div style={{ height: maya.getTotalSize(), position: 'relative' }}>
              {maya.getVirtualItems().map(({ index, key, start }) => {
                const s = sub[index];
                if (s === undefined) return null;
                const kini = teks[s.id] ?? paguTeks(s, versi.id);
                const lama = pembanding === null ? null : (s.pagu?.[pembanding.id] ?? null);
                return (
                  <div
                    key={key}
                    ref={maya.measureElement}
                    data-index={index}
                    className={`${classes['baris'] ?? ''} ${classes['tempat'] ?? ''}`}
                    style={{ transform: `translateY(${start.toString()}px)` }}
                  >
                    <span>
                      <span className={classes['kode'] ?? ''}>{s.kode}</span> {s.nama}
                    </span>
                    <span className="angka">{lama === null ? '' : formatRupiah(lama)}</span>
                    <TextInput
                      aria-label={`Pagu ${s.nama}`}
                      classNames={{ input: 'angka' }}
                      inputMode="numeric"
                      autoComplete="off"
                      {...(index === 0 ? { 'data-autofocus': true } : {})}
                      value={kini}
                      error={cacat[s.id]}
                      onChange={(e) => {
                        ketik(s, e.currentTarget.value);
                      }}
                      onBlur={() => {
                        const hasil = bacaPagu(kini);
                        if (teks[s.id] !== undefined && hasil.sah)
                          ketik(s, hasil.nilai === null ? '' : formatRupiah(hasil.nilai));
                      }}
                      onPaste={(e) => {
                        const papan = e.clipboardData.getData('text/plain');
                        if (!papan.includes('\n')) return;
                        e.preventDefault();
                        const tempel = tempelPagu(sub, index, papan);
                        setTeks((t) => ({ ...t, ...tempel.teks }));
                        setPesan(
                          `${Object.keys(tempel.teks).length.toString()} pagu ditempel.${tempel.lebih === 0 ? '' : ` ${tempel.lebih.toString()} baris terakhir tidak punya tempat dan tidak dipakai.`}`,
                        );
                      }}
                      onKeyDown={(e) => {
                        onKeyDown(e, index);
                      }}
                    />
                    <span className="angka">{selisih(lama, kini)}</span>
                  </div>
                );
              })}
            </div>
          </div>
          <Group justify="space-between" wrap="nowrap" className={classes['kaki'] ?? ''}>
            <div role="status">
              {pesan !== null && (
                <Alert p="xs" color={jumlahCacat > 0 ? 'red' : 'biru'}>
                  {pesan}
                </Alert>
              )}
              {pesan === null && (
                <Text size="sm" c="dimmed">
                  {isi.length === 0 ? 'Belum ada yang berubah.' : `${isi.length.toString()} pagu akan berubah.`}
                </Text>
              )}
            </div>
            <Group gap="xs" wrap="nowrap">
              <Button variant="default" onClick={tutup}>
                Batal
              </Button>
              <Button onClick={() => void simpan()}>Simpan</Button>
            </Group>
          </Group>
        </Drawer.Body>
      </Drawer.Content>
      {bertanya && (
        <BelumDisimpanModal
          onKembali={() => {
            setBertanya(false);
          }}
          onTutup={onClose}
        />
      )}
    </Drawer.Root>
  );
}

function selisih(lama: number | null, teks: string): string {
  const hasil = bacaPagu(teks);
  if (!hasil.sah || lama === null) return '';
  const beda = (hasil.nilai ?? 0) - lama;
  return beda === 0 ? '' : `${beda > 0 ? '+' : ''}${formatRupiah(beda)}`;
}
