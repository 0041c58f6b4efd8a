/** `npm run bench` runs every bench; `npm run bench -- allowlist` runs that one. */
import { argv } from 'node:process';

const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  lookup: () => import('./lookup.ts'),
  allowlist: () => import('./allowlist.ts'),
  troubleshooter: () => import('./troubleshooter.ts'),
};

const asked = argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(BENCHES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n== ${name} ==\n`);
    await run();
  }
}
