import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the locked packages where node_modules lacks one or holds another version.
 * @param {string} root the project's folder
 * @throws where npm fails; npm has then said why
 */
export function ensurePackages(root) {
  if (isInstalled(root)) return;
  console.error('Installing packages …');
  // A lock file that was written where a registry lacks other platforms' packages does not satisfy `npm ci`.
  if (runNpm(root, 'ci') || runNpm(root, 'install', '--no-save')) return;
  throw new Error('npm failed. Check the network and the message above, then run the command again.');
}

/** @returns {boolean} whether npm succeeded */
function runNpm(root, ...args) {
  const { status } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // Standard output belongs to the task: the command line tools print JSON there.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  return status === 0;
}

function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
