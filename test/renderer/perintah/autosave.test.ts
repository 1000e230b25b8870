import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flushAllWrites, flushWrite, hasUnsavedWrites, scheduleWrite, unsavedIsian } from '#renderer/perintah/autosave';

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

  it('writes the first value after a rest at once, and of those that follow quickly the last', async () => {
    type('pagu', '1');
    await vi.advanceTimersByTimeAsync(1);
    expect(tertulis).toEqual(['pagu=1']);
    for (const teks of ['12', '125']) {
      await vi.advanceTimersByTimeAsync(100);
      type('pagu', teks);
    }
    expect(hasUnsavedWrites()).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(tertulis).toEqual(['pagu=1', 'pagu=125']);
    expect(hasUnsavedWrites()).toBe(false);
    type('pagu', '1250');
    await vi.advanceTimersByTimeAsync(1);
    expect(tertulis.at(-1)).toBe('pagu=1250');
  });

  it('knows what was typed into an office-year and is not written yet', async () => {
    const isian = (id: string, ke: number) =>
      ({ tahunId: '2022', sasaran: { jenis: 'anggaran', simpul: id, id, triwulan: 1, medan: 'nilai' }, ke }) as const;
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
