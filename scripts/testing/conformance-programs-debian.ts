import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { aptInstall, aptUpdate } from '../apt-get.ts';
import { lastWords } from '../browser/last-words.ts';
import { runCommand } from '../run-command.ts';
import { backportSources } from './backport-sources.ts';
import { CONSUMERS, UNPACKED, type ConsumerId } from './conformance-programs.ts';

/**
 * Downloads Debian's packages of programs and unpacks them beside our own packages. Nothing is installed, so that no root
 * is needed, no service starts and the system stays as it is. Gives the sentences that say why for each that was not got.
 */
export async function unpackPrograms(ids: readonly ConsumerId[]): Promise<ReadonlyMap<ConsumerId, string>> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return new Map(ids.map((id) => [id, 'this is no Debian system to get it from']));
  }
  const apt = privateApt(join(UNPACKED, 'apt'));
  const failures = new Map<ConsumerId, string>();
  const updateSaid = await aptUpdate(...apt.options); // one broken source of many need not matter, so go on
  for (const id of ids) {
    const said = await unpack(id, apt);
    if (said.length > 0) failures.set(id, [...updateSaid, ...said].join('; '));
  }
  rmSync(apt.folder, { recursive: true, force: true });
  return failures;
}

interface PrivateApt {
  readonly folder: string;
  readonly options: readonly string[];
  readonly backports: string | undefined;
}

/** An apt that reads the system's sources, and those of its backports, and writes into a folder of our own. */
function privateApt(folder: string): PrivateApt {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'cache/archives/partial', 'sources.list.d']) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  const sources = ['/etc/apt/sources.list', ...globSync('/etc/apt/sources.list.d/*.{list,sources}')].filter((file) =>
    existsSync(file),
  );
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  const isDebian = /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  for (const [index, file] of sources.entries()) {
    const kind = file.endsWith('.sources') ? 'sources' : 'list';
    copyFileSync(file, join(folder, 'sources.list.d', `${index}.${kind}`));
    if (isDebian && codename !== undefined) {
      const text = backportSources(readFileSync(file, 'utf8'), codename);
      writeFileSync(join(folder, 'sources.list.d', `${index}-backports.${kind}`), text);
    }
  }
  const settings = {
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': join(folder, 'sources.list.d'),
    'Dir::State::Lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'APT::Sandbox::User': 'root', // else it warns that its own user may not write here
    'Debug::NoLocking': 'true', // the folders are ours alone, and the system's lock takes root
  };
  return {
    folder,
    options: Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]),
    backports: isDebian && codename !== undefined ? `${codename}-backports` : undefined,
  };
}

/** Gives what was said when a program could not be had; nothing when it lies in its folder, whole. */
async function unpack(id: ConsumerId, { folder, options, backports }: PrivateApt): Promise<readonly string[]> {
  const archives = join(folder, 'cache', 'archives');
  for (const file of globSync('*.deb', { cwd: archives })) rmSync(join(archives, file));
  const download = (...more: readonly string[]) =>
    aptInstall(CONSUMERS[id].packages, '--download-only', ...more, ...options);
  const saidFirst = await download();
  if (saidFirst.length > 0) {
    const saidThen = backports === undefined ? [] : await download('-t', backports);
    if (backports === undefined || saidThen.length > 0) return [...saidFirst, ...saidThen];
  }

  const unfinished = join(folder, id);
  for (const file of globSync('*.deb', { cwd: archives })) {
    const args = ['-x', join(archives, file), unfinished];
    const { code, output } = await runCommand('dpkg-deb', args, { limitSeconds: 120 });
    if (code !== 0) return [`dpkg-deb -x ${file}: ${lastWords(output, `ended with code ${code}`)}`];
  }
  rmSync(join(UNPACKED, id), { recursive: true, force: true });
  renameSync(unfinished, join(UNPACKED, id));
  return [];
}
