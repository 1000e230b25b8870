/**
 * The command line of the sekretariat: the same core without a window.
 *
 *   arguments > perintah (periksa, hitung, ekspor) > read and validate the data file > core > JSON on standard output
 *
 * Messages go to standard error. Exit code 0: done; 2: wrong usage; 1: anything else. On 1 and 2 nothing is written.
 * The contract of every perintah: docs/baris-perintah.md.
 */
import { runCommand } from './command';

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (teks) => writeAll(process.stdout, teks),
  stderr: (teks) => writeAll(process.stderr, teks),
});

/** Waits until everything is handed over: a pipe takes a large text in pieces, and a reader may stop early (`| head`). */
function writeAll(stream: NodeJS.WriteStream, teks: string): Promise<void> {
  return new Promise((selesai) => {
    stream.once('error', () => {
      selesai();
    });
    stream.write(teks, () => {
      selesai();
    });
  });
}
