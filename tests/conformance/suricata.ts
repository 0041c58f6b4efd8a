/** Suricata as it blocks, with the rules of a list of ours, reading captured connections that ask for names. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../../scripts/testing/conformance-programs.ts';
import { captureOf, CLIENT_ADDRESS, type Connection } from './capture.ts';
import type { Gate, Loaded } from './gate.ts';
import type { Answer, Probe } from './probes.ts';
import { runToEnd, temporaryFolder } from './running.ts';
import { clientHello, type HelloSize } from './tls-talk.ts';

/** The rules in the file of our writer, with the last two switched on that stand in it as a comment: they drop what is not listed. */
export function suricataRules(texts: Readonly<Record<string, string>>): string {
  const all = texts['entra.rules'] ?? '';
  const blocking = all.replaceAll(/^# (?=(?:pass|drop) tcp )/gm, '');
  assert.notEqual(blocking, all, 'the file shows how to drop what is not listed');
  return blocking;
}

/** What `suricata -T` says of rules: its exit code and its complaints. */
export async function testInSuricata(program: Program, rules: string): Promise<Loaded> {
  const { folder, remove } = temporaryFolder();
  try {
    const { code, output } = await runToEnd(program, ['-T', ...writeConfiguration(folder, rules)]);
    return { code, complaints: output.split('\n').filter((line) => /^(?:Warning|Error):/.test(line)) };
  } finally {
    remove();
  }
}

/** What became of one connection: whether a rule let it pass, and how many of its packets were dropped before. */
export interface Fate {
  readonly passed: boolean;
  readonly dropped: number;
}

/** Lets Suricata read one connection for each question, each begun with a ClientHello of the size or an HTTP request. */
export async function fatesInSuricata(
  program: Program,
  rules: string,
  probes: readonly Pick<Probe, 'host' | 'port'>[],
  size: HelloSize,
): Promise<readonly Fate[]> {
  const { folder, remove } = temporaryFolder();
  try {
    const connections = await Promise.all(probes.map((probe, index) => connectionFor(probe, FIRST_PORT + index, size)));
    const capture = join(folder, 'asked.pcap');
    writeFileSync(capture, captureOf(connections));
    const settings = writeConfiguration(folder, rules);
    const { code, output } = await runToEnd(program, [...settings, '-r', capture, '--simulate-ips']);
    if (code !== 0) throw new Error(`Suricata ended with ${String(code)}: ${output}`);
    const events = eventsIn(readFileSync(join(folder, 'eve.json'), 'utf8'));
    return connections.map(({ clientPort }) => fateOf(events.get(clientPort) ?? []));
  } finally {
    remove();
  }
}

/** A gate over what Suricata answered to questions that were all put before. */
export async function suricataGate(
  program: Program,
  rules: string,
  probes: readonly Probe[],
  size: HelloSize,
): Promise<Gate> {
  const fates = await fatesInSuricata(program, rules, probes, size);
  const answers = new Map<string, Answer>();
  probes.forEach(({ host, port }, index) => {
    const fate = fates[index];
    if (fate?.passed) answers.set(`${host}:${port}`, 'allowed');
    else if (fate !== undefined && fate.dropped > 0) answers.set(`${host}:${port}`, 'refused');
  });
  return {
    ask: async (host, port) =>
      answers.get(`${host}:${port}`) ?? Promise.reject(new Error('neither passed nor dropped')),
    stop: async () => undefined,
  };
}

const FIRST_PORT = 2_000;

async function connectionFor(
  { host, port }: Pick<Probe, 'host' | 'port'>,
  clientPort: number,
  size: HelloSize,
): Promise<Connection> {
  const request = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: Keep-Alive\r\n\r\n`;
  const sent = port === 80 ? Buffer.from(request) : await clientHello(host, size);
  return { clientPort, serverPort: port, sent };
}

function writeConfiguration(folder: string, rules: string): readonly string[] {
  for (const name of ['classification.config', 'reference.config', 'threshold.config']) {
    writeFileSync(join(folder, name), '');
  }
  const rulesFile = join(folder, 'entra.rules');
  writeFileSync(rulesFile, rules);
  const file = join(folder, 'suricata.yaml');
  writeFileSync(
    file,
    `%YAML 1.1
---
vars:
  address-groups: { HOME_NET: "[${CLIENT_ADDRESS}/32]", EXTERNAL_NET: "!$HOME_NET" }
default-log-dir: ${folder}
classification-file: ${folder}/classification.config
reference-config-file: ${folder}/reference.config
threshold-file: ${folder}/threshold.config
stats: { enabled: no }
app-layer: { protocols: { tls: { enabled: yes }, http: { enabled: yes } } }
outputs:
  - eve-log: { enabled: yes, filetype: regular, filename: eve.json, types: [{ drop: { flows: all } }, flow] }
`,
  );
  return ['-c', file, '-S', rulesFile, '-l', folder];
}

interface Event {
  readonly event_type: string;
  readonly src_port: number;
  readonly flow?: { readonly action?: string };
}

function eventsIn(log: string): ReadonlyMap<number, readonly Event[]> {
  const events = new Map<number, Event[]>();
  for (const line of log.split('\n').filter((text) => text !== '')) {
    const event = JSON.parse(line) as Event;
    events.set(event.src_port, [...(events.get(event.src_port) ?? []), event]);
  }
  return events;
}

function fateOf(events: readonly Event[]): Fate {
  return {
    passed: events.some(({ event_type, flow }) => event_type === 'flow' && flow?.action === 'pass'),
    dropped: events.filter(({ event_type }) => event_type === 'drop').length,
  };
}
