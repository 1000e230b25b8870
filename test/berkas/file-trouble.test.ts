import { expect, test } from 'vitest';
import { fileTroubleMessage, fileTroubleOf, fileTroubles } from '#shared/berkas/file-trouble';

test('the operating system´s codes become what a person can act on', () => {
  expect(fileTroubleOf('ENOSPC', 'tulis')).toBe('disk-penuh');
  expect(fileTroubleOf('EBUSY', 'tulis')).toBe('sedang-dibuka');
  expect(fileTroubleOf('EACCES', 'tulis')).toBe('tidak-boleh-ditulis');
  expect(fileTroubleOf('EACCES', 'baca')).toBe('tidak-boleh-dibaca');
  expect(fileTroubleOf('ENOENT', 'baca')).toBe('tidak-ditemukan');
  expect(fileTroubleOf('EWHATEVER', 'baca')).toBe('lain');
  expect(fileTroubleOf(undefined, 'tulis')).toBe('lain');
});

test.each(fileTroubles)('%s: the sentence names the file and says what to do', (trouble) => {
  const pesan = fileTroubleMessage(trouble, 'laporan tw1.xlsx');
  expect(pesan).toContain('"laporan tw1.xlsx"');
  expect(pesan).toMatch(/Tutup|Pilih|pilih|Salin|Kosongkan|Pastikan|Simpan ulang|Coba lagi/u);
});
