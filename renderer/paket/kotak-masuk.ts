/** Packets on their way in: opened by dialog, dropped on the window, or double-clicked in the file manager. */
import { create } from 'zustand';
import type { PaketDibuka } from '#shared/ipc/contract';
import { bridge } from '../bridge';
import { tutupKabar } from '../kabar/kabar';

interface KotakMasuk {
  /** What was opened and is being looked at; null when nothing is. */
  readonly dibuka: readonly PaketDibuka[] | null;
}

export const useKotakMasuk = create<KotakMasuk>()(() => ({ dibuka: null }));

/** Shows opened packets; those that are being looked at stay. */
export function terimaPaket(baru: readonly PaketDibuka[]): void {
  if (baru.length === 0) return;
  tutupKabar();
  useKotakMasuk.setState(({ dibuka }) => ({ dibuka: [...(dibuka ?? []), ...baru] }));
}

export function tutupKotakMasuk(): void {
  useKotakMasuk.setState({ dibuka: null });
}

/** Asks for packets with the dialog of the system. */
export async function pilihPaket(): Promise<void> {
  terimaPaket(await bridge.openPaket());
}

/** Reads files that were dropped on the window. */
export async function terimaBerkas(berkas: readonly File[]): Promise<void> {
  const dibuka: PaketDibuka[] = [];
  for (const satu of berkas) {
    const isi = new Uint8Array(await satu.arrayBuffer());
    dibuka.push(await bridge.readPaket(satu.name.slice(0, 200), isi));
  }
  terimaPaket(dibuka);
}

let menunggu = false;

/** From now on packets opened from the file manager arrive too. */
export async function tungguPaket(): Promise<void> {
  if (menunggu) return;
  menunggu = true;
  for (;;) terimaPaket(await bridge.waitForPaket());
}
