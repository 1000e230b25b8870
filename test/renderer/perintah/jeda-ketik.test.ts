import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endKeys, noteKey, restOfKeyboard } from '#renderer/perintah/jeda-ketik';

describe('the rest of the keyboard', () => {
  let istirahat = false;
  const wait = (): void => {
    void restOfKeyboard()?.then(() => (istirahat = true));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    istirahat = false;
  });
  afterEach(() => {
    endKeys();
    vi.useRealTimers();
  });

  it('is not waited for by what one key brings, nor by keys that come slowly', async () => {
    noteKey('pagu');
    expect(restOfKeyboard()).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    noteKey('pagu');
    expect(restOfKeyboard()).toBeNull();
  });

  it('comes 150 ms after the last of the keys that follow each other quickly', async () => {
    noteKey('pagu');
    await vi.advanceTimersByTimeAsync(90);
    noteKey('pagu');
    wait();
    await vi.advanceTimersByTimeAsync(90);
    noteKey('pagu');
    await vi.advanceTimersByTimeAsync(140);
    expect(istirahat).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(istirahat).toBe(true);
    expect(restOfKeyboard()).toBeNull();
  });

  it('comes at once when the field is left, or another one is typed into', async () => {
    for (const leave of [endKeys, () => void noteKey('realisasi')]) {
      istirahat = false;
      noteKey('pagu');
      noteKey('pagu');
      wait();
      await vi.advanceTimersByTimeAsync(1);
      expect(istirahat).toBe(false);
      leave();
      await vi.advanceTimersByTimeAsync(0);
      expect(istirahat).toBe(true);
    }
  });
});
