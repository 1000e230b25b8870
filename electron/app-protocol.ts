/** Serves the built renderer under `app://triwulan/`, the only origin this application ever shows. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { appFileOf, appScheme, contentSecurityPolicy, mimeTypeOf, noncePlaceholder } from '#electron/app-files';

/** Must run before the app is ready. `standard` and `secure` give the page an origin, and so its IndexedDB. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://` requests from the folder `root`. */
export function serveApp(root: string): void {
  protocol.handle(appScheme, (request) => respond(root, request));
}

async function respond(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const file = appFileOf(root, request.url);
  if (file === undefined) return new Response(null, { status: 404 });
  try {
    return answer(file, await readFile(file));
  } catch {
    return new Response(null, { status: 404 });
  }
}

function answer(file: string, content: Uint8Array<ArrayBuffer>): Response {
  const nonce = randomBytes(16).toString('base64');
  const body = extname(file) === '.html' ? withNonce(content, nonce) : content;
  return new Response(body, {
    headers: {
      'content-type': mimeTypeOf(file) ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

function withNonce(html: Uint8Array, nonce: string): string {
  return new TextDecoder().decode(html).replaceAll(noncePlaceholder, nonce);
}
