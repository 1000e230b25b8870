import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  flushAllWrites,
  flushWrite,
  hasUnsavedWrites,
  scheduleWrite,
  unsavedIsian,
  type IsianMenunggu,
} from '#renderer/perintah/autosave';

describe('saving while typing', () => {
  const tertulis: string[] = [];
  const type = (kunci: string, teks: string): void => {
    scheduleWrite(kunci, () => {
      tertulis.push(`${kunci}=${teks}`);
      return Promise.resolve();
    });
  };
  beforeEach(() => {
    vi.useFakeTimers();
    tertulis.length = 0;
  });
  afterEach(async () => {
    await flushAllWrites();
    vi.useRealTimers();
  });

  it('writes of a text the first letter after a rest at once, and of those that follow quickly the last', async () => {
    type('nama', 'D');
    await vi.advanceTimersByTimeAsync(1);
    expect(tertulis).toEqual(['nama=D']);
    for (const teks of ['Di', 'Din']) {
      await vi.advanceTimersByTimeAsync(100);
      type('nama', teks);
    }
    expect(hasUnsavedWrites()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tertulis).toEqual(['nama=D', 'nama=Din']);
    expect(hasUnsavedWrites()).toBe(false);
    type('nama', 'Dina');
    await vi.advanceTimersByTimeAsync(1);
    expect(tertulis.at(-1)).toBe('nama=Dina');
  });

  it('writes a figure without a pause: the newest as soon as the write before it is done', async () => {
    const tersimpan: number[] = [];
    const typeAngka = (ke: number): void => {
      const write = (): Promise<void> =>
        new Promise((resolve) => {
          setTimeout(() => {
            tersimpan.push(ke);
            resolve();
          }, 20);
        });
      scheduleWrite('pagu', write, isian('pagu', ke));
    };
    typeAngka(1);
    await vi.advanceTimersByTimeAsync(5);
    typeAngka(12);
    await vi.advanceTimersByTimeAsync(5);
    typeAngka(125);
    await vi.advanceTimersByTimeAsync(10);
    expect(tersimpan).toEqual([1]);
    await vi.advanceTimersByTimeAsync(20);
    expect(tersimpan).toEqual([1, 125]);
    expect(hasUnsavedWrites()).toBe(false);
    // Quick after the one before, and yet at once.
    typeAngka(1250);
    await vi.advanceTimersByTimeAsync(20);
    expect(tersimpan).toEqual([1, 125, 1250]);
  });

  it('knows what was typed into an office-year and is not written yet', async () => {
    let selesai: () => void = () => undefined;
    scheduleWrite('a', () => new Promise<void>((resolve) => (selesai = resolve)), isian('a', 5));
    await vi.advanceTimersByTimeAsync(1);
    scheduleWrite('a', () => Promise.resolve(), isian('a', 50));
    expect(unsavedIsian('2022').map((i) => i.ke)).toEqual([5, 50]);
    expect(unsavedIsian('2023')).toEqual([]);
    selesai();
    await flushAllWrites();
    expect(unsavedIsian('2022')).toEqual([]);
  });

  it('writes what waits when the field is left, in the order it was typed', async () => {
    type('target', '4');
    type('target', '40');
    await flushWrite('target');
    type('realisasi', '3');
    await flushAllWrites();
    expect(tertulis).toEqual(['target=4', 'target=40', 'realisasi=3']);
  });
});

function isian(id: string, ke: number): IsianMenunggu {
  return { tahunId: '2022', sasaran: { jenis: 'anggaran', simpul: id, id, triwulan: 1, medan: 'nilai' }, ke };
}
