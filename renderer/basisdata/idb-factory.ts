/**
 * The window's way to IndexedDB. Once Chromium has closed a database by itself (a full disk, a damaged file), it may never
 * again answer the document that had it open, while it answers any other. So what is opened after that goes by the document
 * of a new empty frame. Its values and errors are then of that frame's realm: `instanceof` does not know them.
 */
let factory: IDBFactory = indexedDB;
let frame: HTMLIFrameElement | null = null;
let usang = false;

/** What the database is opened with: always by a document that is answered. */
export const idbFactory: IDBFactory = {
  open: (...which) => current().open(...which),
  databases: () => current().databases(),
  deleteDatabase: (name) => current().deleteDatabase(name),
  cmp: (a, b) => factory.cmp(a, b),
};

/** The database was closed: the next opening takes a way of its own. */
export function giveUpIdbFactory(): void {
  usang = true;
}

function current(): IDBFactory {
  if (!usang) return factory;
  usang = false;
  frame?.remove();
  frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  factory = frame.contentWindow?.indexedDB ?? indexedDB;
  return factory;
}
