import { runCommand } from '#cli/command';

/** Runs the command line in this process; what it printed and its exit code. */
export async function cli(...argumen: string[]): Promise<{ kode: number; stdout: string; stderr: string }> {
  const keluar = { stdout: '', stderr: '' };
  const tangkap = (nama: 'stdout' | 'stderr') => (teks: string) => {
    keluar[nama] += teks;
    return Promise.resolve();
  };
  const kode = await runCommand(argumen, { stdout: tangkap('stdout'), stderr: tangkap('stderr') });
  return { kode, ...keluar };
}
