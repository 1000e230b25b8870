import type { TriwulanBridge } from '#shared/ipc/contract';

declare global {
  interface Window {
    /** Set by electron/preload.ts before any script of the page runs. */
    readonly triwulan: TriwulanBridge;
  }
}

/** The one door to the main process. */
export const bridge: TriwulanBridge = window.triwulan;
