/** The rules of axe-core. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { misplaced, settle } from './tata-letak';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Once for a page, before the rules are asked about. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** Every broken rule of axe-core, or of those named, with the elements that break it, as one line each. */
export async function violations(page: Page, aturan?: readonly string[]): Promise<string[]> {
  await settle(page);
  const pilihan = aturan === undefined ? {} : { runOnly: aturan };
  return await page.evaluate(`axe.run(${JSON.stringify(pilihan)}).then((hasil) =>
    hasil.violations.flatMap((v) => v.nodes.map((n) => v.id + ': ' + n.html.slice(0, 160) + ' | ' + n.failureSummary)))`);
}

/** Broken rules, and what stands where it cannot be reached or read. */
export async function faults(page: Page): Promise<string[]> {
  return [...(await violations(page)), ...(await misplaced(page))];
}
