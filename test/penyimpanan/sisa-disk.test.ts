import { expect, test } from 'vitest';
import { sisaDiskMessage } from '#shared/penyimpanan/sisa-disk';

const mebi = 1024 * 1024;

test('the warning comes while there is still room to save, and names it', () => {
  expect(sisaDiskMessage(200 * mebi)).toBeNull();
  expect(sisaDiskMessage(200 * mebi - 1)).toContain('tinggal 199 MB');
  expect(sisaDiskMessage(0)).toContain('tinggal 0 MB');
  expect(sisaDiskMessage(null)).toBeNull();
});
