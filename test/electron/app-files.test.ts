import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appFileOf, contentSecurityPolicy, mimeTypeOf } from '#electron/app-files';

const root = join('/', 'opt', 'triwulan', 'renderer');

test.each([
  ['app://triwulan/', 'index.html'],
  ['app://triwulan/index.html', 'index.html'],
  ['app://triwulan/assets/a-1.js?v=2#x', join('assets', 'a-1.js')],
  ['app://triwulan/contoh/nama%20panjang.json', join('contoh', 'nama panjang.json')],
  ['app://triwulan/assets/../index.html', 'index.html'],
])('%s is %s', (address, file) => {
  expect(appFileOf(root, address)).toBe(join(root, file));
});

test.each([
  'app://triwulan/%2e%2e%2frahasia.json',
  'app://triwulan/..%2frahasia.json',
  'app://triwulan/assets/..%2f..%2frahasia.json',
  'app://triwulan/%2fetc%2f..%2f..%2f..%2f..%2fetc%2frahasia.json',
  // A sibling folder whose name begins like the root.
  'app://triwulan/..%2frenderer-lama%2findex.html',
  'app://triwulan/..%5crahasia.json',
  'app://triwulan/assets%5c..%5c..%5crahasia.json',
  'app://triwulan/rahasia.json%00.js',
  'app://triwulan/%E0%A4%A',
  'app://orang-lain/index.html',
  'app://triwulan:80/index.html',
  'file:///etc/rahasia.json',
  'https://triwulan/index.html',
  'bukan alamat',
  // Kinds of file the application does not consist of.
  'app://triwulan/assets/',
  'app://triwulan/passwd',
  'app://triwulan/x.map',
  'app://triwulan/x.exe',
])('%s is nothing', (address) => {
  expect(appFileOf(root, address)).toBeUndefined();
});

test('MIME types do not depend on upper and lower case', () => {
  expect(mimeTypeOf('A.JS')).toBe('text/javascript; charset=utf-8');
});

test('the policy allows neither inline nor evaluated code, nor any other origin', () => {
  const policy = contentSecurityPolicy('n');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:/);
});
