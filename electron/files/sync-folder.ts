import { open } from 'node:fs/promises';

/** Makes a new or renamed file in `folder` survive a power cut, where the system can sync a folder (Windows cannot). */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The files in it are complete either way.
  }
}
