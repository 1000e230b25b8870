/** `npm run package`: builds the installers for this platform into release/. Further words go to electron-builder. */
import { packageFile, run, runBeside } from './set-up/commands.mjs';
import { fallbackVersion } from './set-up/electron-fallback.mjs';
import { runMain, setUp } from './setup.mjs';

await runMain(() => {
  const electron = setUp();
  run(process.execPath, ['scripts/build.mjs']);
  return runBeside(process.execPath, [
    packageFile('electron-builder', 'cli.js'),
    ...runtimeOptions(electron),
    ...process.argv.slice(2),
  ]);
});

/** With the fallback only the plain folder can be made: it serves to try the packaging, never to be handed out. */
function runtimeOptions({ version, folder }) {
  // The fallback is older than this fuse.
  if (version !== fallbackVersion) return ['-c.electronFuses.grantFileProtocolExtraPrivileges=false'];
  console.log(`Packing with the fallback Electron ${version}: for trying out only, not for users.`);
  return ['--linux', 'dir', `-c.electronVersion=${version}`, `-c.electronDist=${folder}`];
}
