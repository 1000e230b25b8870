/** Everything the window may not do, whatever its page says: leave, open windows, reach a network, ask for devices. */
import { app, type Session, type WebContents } from 'electron';
import { startPage } from '#electron/app-files';

/** Applies to every page made from now on; call once before the app is ready. */
export function restrictEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepInPlace(contents);
  });
}

/** Takes permissions (but one), network and loose downloads from the session. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayHave(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
    (_details, answer) => {
      answer({ cancel: true });
    },
  );
  // Files leave only through the save dialog of the main process.
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Only this: without it Chromium may evict the database when the disk runs short. */
function mayHave(permission: string, requester: string): boolean {
  return permission === 'persistent-storage' && requester === startPage;
}

function keepInPlace(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    // Reloading the one page there is stays possible: it is the way out of a broken screen.
    if (event.url !== startPage) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
