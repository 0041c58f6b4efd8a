import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names looked for, best first: Debian's headless shell starts pages in less than half the time of the whole browser. */
export const BROWSER_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
] as const;

/** Every place of this system where a Chromium or Chrome exists on disk, best first; whether it starts is not checked. */
export function systemBrowsers(env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = BROWSER_NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...new Set([...onPath, ...usualPlaces(env)])].filter((place) => existsSync(place));
}

function usualPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) => [
        join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
        join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      ]);
    case 'win32':
      return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]);
    default:
      return [
        ...BROWSER_NAMES.flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((in_) => join(in_, name))),
        '/usr/lib/chromium/chromium',
        '/usr/lib64/chromium-browser/chromium-browser',
        '/opt/google/chrome/chrome',
      ];
  }
}
