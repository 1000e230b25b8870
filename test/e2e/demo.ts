/** The demonstration `npm start` runs on a machine without a screen: uses the application and leaves pictures of it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '#test/e2e/launch';

const folder = join('keluaran', 'demo');

await mkdir(folder, { recursive: true });
const { page, close } = await launch();
try {
  await page.getByRole('button').first().waitFor();
  const picture = join(folder, '01-mulai.png');
  await page.screenshot({ path: picture });
  console.log(`Gambar layar: ${picture}`);
} finally {
  await close();
}
