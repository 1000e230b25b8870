/** Which file of the built renderer an `app://` address means, and with what headers it is served. */
import { extname, join, resolve, sep } from 'node:path';

export const appScheme = 'app';
const appHost = 'triwulan';
/** Scheme and host are the address of the database in IndexedDB: changing either loses the user's data. */
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/`;
/** The page of `report-printer.ts`; never shown. */
export const printPage = `${appOrigin}/cetak.html`;

/** Written by the build wherever a nonce belongs; replaced by a fresh one on every load. */
export const noncePlaceholder = '__CSP_NONCE__';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file an address means, or undefined when it lies outside `root` or is of a kind never served. */
export function appFileOf(root: string, address: string): string | undefined {
  const url = parseUrl(address);
  if (url?.protocol !== `${appScheme}:` || url.host !== appHost) return undefined;
  const path = decodePath(url.pathname);
  // A backslash separates folders on Windows only, so it is refused everywhere rather than resolved differently.
  if (path === undefined || path.includes('\0') || path.includes('\\')) return undefined;
  const base = resolve(root);
  const file = resolve(join(base, path === '/' ? 'index.html' : path));
  return file.startsWith(base + sep) && mimeTypeOf(file) !== undefined ? file : undefined;
}

/** MIME type by file ending; undefined for a kind the app never serves. */
export function mimeTypeOf(file: string): string | undefined {
  return mimeTypes[extname(file).toLowerCase()];
}

/** Policy sent with every response. Mantine writes its theme in <style> elements, hence the nonce for styles. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
