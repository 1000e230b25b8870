/** The window by keyboard alone: keys are pressed, and the element with the focus is looked at. Nothing here touches the mouse. */
import type { Page } from 'playwright-core';
import type { RunningApp } from './launch';

/** More stops than any screen has. */
const maxHenti = 120;
/** Around an element, where its ring may be drawn, in pixels. */
const tepi = 6;
/** Of a large element the ring is looked for in this much of it. */
const potongan = { width: 500, height: 260 };

/** Role and name of the element with the focus, e.g. `button Ajukan`; empty when there is none. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const e = document.activeElement;
    if (!(e instanceof HTMLElement) || e === document.body) return '';
    const bawaan: Readonly<Record<string, string>> = { BUTTON: 'button', INPUT: 'textbox', TEXTAREA: 'textbox' };
    const labels = 'labels' in e && e.labels instanceof NodeList ? [...e.labels] : [];
    const nama =
      e.getAttribute('aria-label') ??
      labels.map((l) => (l instanceof HTMLElement ? l.innerText : '')).find((l) => l !== '') ??
      e.innerText;
    const peran = e.getAttribute('role') ?? (e instanceof HTMLInputElement && e.type === 'radio' ? 'radio' : null);
    return `${peran ?? bawaan[e.tagName] ?? ''} ${nama.replaceAll(/\s+/gu, ' ')}`.trim();
  });
}

/** Presses a key until what has the focus is called so, e.g. `button Ajukan`. */
export async function pressUntil(page: Page, tombol: string, cari: string | RegExp): Promise<void> {
  const dilalui: string[] = [];
  for (let n = 0; n < maxHenti; n++) {
    await page.keyboard.press(tombol);
    const kini = await focused(page);
    if (typeof cari === 'string' ? kini === cari : cari.test(kini)) return;
    dilalui.push(kini);
  }
  throw new Error(`${tombol} never came to ${cari.toString()}: ${dilalui.slice(0, 40).join(' > ')}`);
}

/** Goes to a screen as from sheet to sheet in Excel. */
export async function pressToLayar(page: Page, nama: string): Promise<void> {
  for (let n = 0; n < 9; n++) {
    const kini = await page.getByRole('tablist', { name: 'Layar' }).getByRole('tab', { selected: true }).innerText();
    if (kini === nama) return;
    await page.keyboard.press('Control+PageDown');
  }
  throw new Error(`no screen ${nama}`);
}

/**
 * Presses Tab until it comes round, and says everything that is wrong: a stop without a name, out of sight or covered, without a
 * ring (the pixels around it are the same without the focus), and what can be pressed or filled but was never reached. F6 leaves a
 * grid, in which Tab goes from cell to cell. A dialog is gone round by itself.
 */
export async function walkTab(running: RunningApp): Promise<readonly string[]> {
  const { page } = running;
  // A dialog takes the focus a moment after it is drawn.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')]
      .slice(-1)
      .every((d) => d.contains(document.activeElement)),
  );
  await page.evaluate(() => {
    for (const e of document.querySelectorAll('[data-dilalui]')) e.removeAttribute('data-dilalui');
  });
  const keluhan: string[] = [];
  for (let n = 0; n < maxHenti; n++) {
    await page.keyboard.press('Tab');
    let langkah = await markFocused(page);
    if (langkah === 'tetap') {
      await page.keyboard.press('F6');
      langkah = await markFocused(page);
      // The only stop of a dialog.
      if (langkah === 'tetap' && (await page.getByRole('dialog').isVisible())) langkah = 'dilalui';
    }
    const nama = await focused(page);
    switch (langkah) {
      case 'tetap':
        return [...keluhan, `${nama}: keeps the focus`];
      case 'hilang':
        return [...keluhan, `the focus is nowhere after ${n.toString()} stops`];
      case 'dilalui':
        return [...keluhan, ...(await findUnreached(page)).map((u) => `${u}: never reached`)];
      case 'baru':
        if (!nama.includes(' ')) keluhan.push(`${nama}: has no name`);
        keluhan.push(...(await lookAt(running)).map((k) => `${nama}: ${k}`));
    }
  }
  return [...keluhan, 'Tab never comes round'];
}

type Langkah = 'baru' | 'dilalui' | 'tetap' | 'hilang';

/** Marks the element with the focus, and tells how the last key moved it. */
async function markFocused(page: Page): Promise<Langkah> {
  return page.evaluate((): Langkah => {
    const e = document.activeElement;
    if (e === null || e === document.body) return 'hilang';
    if (e.getAttribute('data-dilalui') === 'kini') return 'tetap';
    document.querySelector('[data-dilalui="kini"]')?.setAttribute('data-dilalui', 'dulu');
    const dilalui = e.hasAttribute('data-dilalui');
    e.setAttribute('data-dilalui', 'kini');
    return dilalui ? 'dilalui' : 'baru';
  });
}

interface Letak {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly keluhan: string[];
}

/** What is wrong with how the element with the focus looks. */
async function lookAt({ app, page }: RunningApp): Promise<string[]> {
  await endAnimations(page);
  const { keluhan, ...letak } = await page.evaluate((): Letak => {
    const e = document.activeElement;
    if (!(e instanceof HTMLElement)) return { x: 0, y: 0, width: 0, height: 0, keluhan: ['is no element'] };
    // A segment's radio button is drawn as its label, a grid's focus as its active cell.
    const sel = document.getElementById(e.getAttribute('aria-activedescendant') ?? '');
    const label = e instanceof HTMLInputElement && e.offsetWidth === 0 ? e.labels?.[0] : undefined;
    const { left, top, right, bottom, width, height } = (label ?? e).getBoundingClientRect();
    const wujud = (sel ?? label ?? e).getBoundingClientRect();
    const luar = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    const [x, y] = [wujud.left + wujud.width / 2, wujud.top + wujud.height / 2];
    const atas = document.elementFromPoint(x, y);
    const tertutup = atas === null || !((label ?? e).contains(atas) || atas.contains(e));
    return {
      x: left,
      y: top,
      width,
      height,
      keluhan: [...(luar ? ['is out of sight'] : []), ...(tertutup ? [`is covered by ${atas?.className ?? ''}`] : [])],
    };
  });
  const kiri = Math.max(0, letak.x - tepi);
  const atas = Math.max(0, letak.y - tepi);
  const clip = {
    x: kiri,
    y: atas,
    width: Math.min(letak.width + 2 * tepi, potongan.width, 1366 - kiri),
    height: Math.min(letak.height + 2 * tepi, potongan.height, 768 - atas),
  };
  const dengan = await pictureOf(page, clip);
  await page.evaluate(() => {
    const e = document.activeElement;
    if (e instanceof HTMLElement) e.blur();
  });
  const tanpa = await pictureOf(page, clip);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-dilalui="kini"]')?.focus());
  const berbeda = await app.evaluate(
    ({ nativeImage }, gambar) => {
      const [a, b] = gambar.map((g) => nativeImage.createFromBuffer(Buffer.from(g, 'base64')).toBitmap());
      let jumlah = 0;
      if (a === undefined || b === undefined) return jumlah;
      for (let n = 0; n < a.length; n += 4) {
        const beda = [0, 1, 2].reduce((s, k) => s + Math.abs((a[n + k] ?? 0) - (b[n + k] ?? 0)), 0);
        if (beda > 60) jumlah += 1;
      }
      return jumlah;
    },
    [dengan.toString('base64'), tanpa.toString('base64')],
  );
  // A line along two of its sides at the least.
  const seharusnya = clip.width + clip.height - 4 * tepi;
  return berbeda < seharusnya
    ? [...keluhan, `shows no focus (${berbeda.toString()} of ${Math.round(seharusnya).toString()} pixels)`]
    : keluhan;
}

/** As it looks once every colour has come to its end. */
async function pictureOf(page: Page, clip: Omit<Letak, 'keluhan'>): Promise<Buffer> {
  await endAnimations(page);
  return page.screenshot({ clip });
}

/** Brings what moves or changes colour to its place and end; what turns without end has none. */
async function endAnimations(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const a of document.getAnimations()) if (a.effect?.getComputedTiming().endTime !== Infinity) a.finish();
  });
}

/**
 * What can be pressed or filled and was not reached. In a group that arrows move in (tabs, a tree, a list, a matrix), one of a kind is
 * enough. What says its own key in its tooltip, and the small buttons inside a field, need no stop.
 */
async function findUnreached(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wadah = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1) ?? document;
    const pilihan = 'a[href], button, input, select, textarea, [tabindex="0"]';
    return [...wadah.querySelectorAll<HTMLElement>(pilihan)]
      .filter((e) => {
        if (e.hasAttribute('data-dilalui') || e.matches(':disabled') || !e.checkVisibility()) return false;
        if (e.closest('[aria-hidden="true"]') !== null) return false;
        if (e instanceof HTMLInputElement && e.type === 'radio') {
          const grup = [...document.querySelectorAll(`input[name="${CSS.escape(e.name)}"]`)];
          return !grup.some((g) => g.hasAttribute('data-dilalui'));
        }
        if (e.tabIndex >= 0) return true;
        if (/(?:Ctrl|Alt)\+/u.test(e.title) || e.closest('.mantine-Input-section') !== null) return false;
        const grup = e.closest('[role="tablist"], [role="tree"], [role="list"], [role="grid"], table');
        return grup?.querySelector(`${e.tagName}[data-dilalui], [data-dilalui] ${e.tagName}`) == null;
      })
      .map((e) => e.getAttribute('aria-label') ?? e.innerText.slice(0, 60));
  });
}
