import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The browsers that the tests drive. Branded Chrome cannot be used: since version 137 it ignores `--load-extension`.
 */
const browsers = {
  chromium: { variable: 'CHROME_PATH', commands: ['chromium', 'chromium-browser'], debianPackage: 'chromium' },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'], debianPackage: 'firefox-esr' },
};

/**
 * Finds the browsers of these names, installing Debian's packages where one is missing and this is root on Debian.
 * @param {string[]} names `chromium`, `firefox`
 * @returns {Record<string, string>} CHROME_PATH and FIREFOX_PATH for the task's environment; what the user set wins
 * @throws where a browser is missing and cannot be installed here, with what to do
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => pathOf(name) === undefined);
  if (missing.length > 0) install(missing);
  return Object.fromEntries(names.map((name) => [browsers[name].variable, pathOf(name)]));
}

function pathOf(name) {
  const { variable, commands } = browsers[name];
  const chosen = process.env[variable];
  if (!chosen) return commands.map(findCommand).find((path) => path !== undefined);
  if (!isExecutable(chosen)) throw new Error(`${variable} is "${chosen}", which is not a program that can be run.`);
  return chosen;
}

function findCommand(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(names) {
  const packages = names.map((name) => browsers[name].debianPackage);
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!canInstall) throw new Error(instructions(names));
  console.error(`Installing ${packages.join(' and ')} from Debian …`);
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed. Its message stands above.`);
}

function instructions(names) {
  return names
    .map((name) => {
      const { variable, debianPackage } = browsers[name];
      return `${name} is missing. Install it (Debian and Ubuntu: sudo apt install ${debianPackage}), or set ${variable} to its program.`;
    })
    .join('\n');
}
