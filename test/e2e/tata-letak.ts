/** What stands where it cannot be reached or read. */
import type { Page } from 'playwright-core';

/** A colour on its way to another one would be measured half way, and a place too. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    // What turns without end, such as the sign of waiting, has no end to go to.
    for (const a of document.getAnimations()) if (a.effect?.getComputedTiming().endTime !== Infinity) a.finish();
  });
}

/**
 * What cannot be reached or read whole: a page larger than the window, a part that scrolls sideways though it is no spreadsheet,
 * a part of a dialog that scrolls within the dialog that scrolls, a button outside the window, under a notice, or with a cut label,
 * a field whose example is cut.
 */
export async function misplaced(page: Page): Promise<string[]> {
  await settle(page);
  return await page.evaluate(() => {
    const halaman = document.documentElement;
    const salah =
      halaman.scrollWidth > window.innerWidth || halaman.scrollHeight > window.innerHeight ? ['the page scrolls'] : [];
    const pena = document.createElement('canvas').getContext('2d');
    const atas = [...document.querySelectorAll('[role=dialog], #akar')].at(-1) ?? halaman;
    for (const el of atas.querySelectorAll(':not([role=grid], :has([aria-label^="Pratinjau"]))'))
      if (/auto|scroll/u.test(getComputedStyle(el).overflowX) && el.scrollWidth > el.clientWidth + 1)
        salah.push(`scrolls sideways: ${el.closest('[aria-label]')?.ariaLabel ?? ''} ${el.textContent.slice(0, 60)}`);
    const menurun = [...atas.querySelectorAll('*')].filter(
      (el) => /auto|scroll/u.test(getComputedStyle(el).overflowY) && el.scrollHeight > el.clientHeight + 1,
    );
    for (const el of menurun)
      if (
        el.matches('.mantine-Modal-content :not(textarea)') &&
        menurun.some((luar) => luar !== el && luar.contains(el))
      )
        salah.push(`scrolls twice: ${el.textContent.slice(0, 60)}`);
    for (const el of atas.querySelectorAll('input')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(el);
      if (pena === null || el.clientWidth < 3) continue;
      pena.font = font;
      const tempat = el.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pena.measureText(el.placeholder).width > tempat + 1) salah.push(`cut example: ${el.placeholder}`);
    }
    for (const el of atas.querySelectorAll('button, input, textarea, [role=tab]')) {
      const letak = el.getBoundingClientRect();
      const nama = `${el.ariaLabel ?? ''} ${el.textContent}`.trim();
      if (letak.width < 2 || isScrolled(el)) continue;
      if (letak.left < -1 || letak.top < -1 || letak.right > innerWidth + 1 || letak.bottom > innerHeight + 1)
        salah.push(`outside the window: ${nama}`);
      const teratas = document.elementFromPoint(letak.left + letak.width / 2, letak.top + letak.height / 2);
      const pemberitahuan = teratas?.closest('.mantine-Notification-root') ?? null;
      if (pemberitahuan !== null && !pemberitahuan.contains(el)) salah.push(`under a notice: ${nama}`);
      const tulisan = el.querySelector('.mantine-Button-label');
      if (tulisan !== null && tulisan.scrollWidth > tulisan.clientWidth + 1) salah.push(`cut: ${nama}`);
    }
    return salah;

    /** True for what a person can scroll to. */
    function isScrolled(el: Element): boolean {
      for (let p = el.parentElement; p !== null; p = p.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(p);
        if (/auto|scroll/u.test(overflowX) && p.scrollWidth > p.clientWidth + 1) return true;
        if (/auto|scroll/u.test(overflowY) && p.scrollHeight > p.clientHeight + 1) return true;
      }
      return false;
    }
  });
}
