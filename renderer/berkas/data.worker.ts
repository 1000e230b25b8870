/** Reads a data file off the thread of the window. It may come from a stranger: whatever it does, the window goes on and can end it. */
import { readData } from '#shared/berkas/read-data';

self.onmessage = ({ data }: MessageEvent<string>): void => {
  self.postMessage(readData(data));
};
