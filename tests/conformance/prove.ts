/** The tests that are the same for every program. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { ListRequest, Written, Writer } from '../../src/core/allowlist/rule.ts';
import { checkList } from '../../src/core/allowlist/check-list.ts';
import type { DialectId } from '../../src/core/allowlist/dialect-ids.ts';
import type { ConsumerId, Program } from '../../scripts/testing/conformance-programs.ts';
import { assertAnswers, wrongAnswers, type Gate, type Loaded } from './gate.ts';
import { READY_MADE, SMALL, textsOf, type Texts } from './lists.ts';
import { asksFor, decoyProbes, portsOf, requiredProbes, widerProbes, wrongPortProbes, type Probe } from './probes.ts';
import { programOrReason } from './running.ts';

/** Declares the tests of a program, or one skipped test that says why there are none. */
export function withProgram(id: ConsumerId, declare: (program: Program) => void): void {
  const { program, skip } = programOrReason(id);
  if (program === undefined) test(`${id} takes our lists`, { skip }, () => undefined);
  else declare(program);
}

/** How a program is fed: what writes the list, and what starts the program with it and all that it will be asked. */
export interface Feeding {
  readonly name: string;
  readonly write: Writer;
  readonly start: (texts: Texts, probes: readonly Probe[]) => Promise<Gate>;
  /** How the checker reads such a list, and whether it takes the port from it. */
  readonly reader: { readonly dialect: DialectId; readonly heedsPort: boolean };
  /** Whether it is asked a decoy made from each name as well. */
  readonly manyDecoys: boolean;
}

const FEWEST_DECOYS = 20;

/** Gives the program a list and asks it for every name: those that must get through, and those that must not. */
export function proveAnswers(request: ListRequest, feeding: Feeding): void {
  const { name, write, start, manyDecoys } = feeding;
  const written = write(request);
  const [required, wider] = [requiredProbes(request, written), widerProbes(request, written)];
  const [decoys, wrongPorts] = [decoyProbes(request, written, manyDecoys), wrongPortProbes(request)];

  describe(`${name} with the list ${request.listId}`, () => {
    let gate: Gate | undefined;
    before(async () => {
      gate = await start(textsOf(written), [...required, ...wider, ...decoys, ...wrongPorts]);
    });
    after(async () => gate?.stop());
    const answers = async (probes: readonly Probe[]): Promise<void> => {
      assert.ok(gate);
      await assertAnswers(gate, probes);
    };

    test('lets every required name through on its port', () => answers(required));
    test(`refuses at least ${FEWEST_DECOYS} names that resemble them`, async () => {
      assert.ok(new Set(decoys.map(({ host }) => host)).size >= FEWEST_DECOYS);
      await answers(decoys);
    });
    test('refuses the names on the wrong port', () => answers(wrongPorts));
    if (wider.length > 0) test('opens more exactly where the list says so', () => answers(wider));
    test('every rule has a line, or is told to be covered or left out', () => assertNoneLost(request, written));
    test('our checker reads the list as the program does', () =>
      assertReadAlike(request, written, feeding, [...required, ...wider, ...decoys, ...wrongPorts]));
  });
}

/** What the program is asked about the small list: that it is sound is told before it is broken. */
export interface SmallList {
  readonly texts: Texts;
  readonly required: readonly Probe[];
  readonly decoys: readonly Probe[];
  readonly wrongPorts: readonly Probe[];
}

/** Declares the tests with the small list broken in some way, after one that it is sound unbroken. */
export function proveBreakable(feeding: Feeding, declare: (small: SmallList) => void): void {
  const written = feeding.write(SMALL);
  describe(`${feeding.name} finds out what is wrong with a broken list`, () => {
    proveAnswers(SMALL, feeding);
    declare({
      texts: textsOf(written),
      required: requiredProbes(SMALL, written),
      decoys: decoyProbes(SMALL, written, true),
      wrongPorts: wrongPortProbes(SMALL, [8443]),
    });
  });
}

/** Has the program read every ready-made list of the site, and expects not one word of complaint. */
export function proveLoading(name: string, write: Writer, load: (texts: Texts) => Promise<Loaded>): void {
  test(`${name} reads each of ${READY_MADE.length} ready-made lists without a complaint`, async () => {
    const complaining: string[] = [];
    for (const request of READY_MADE) {
      const { code, complaints } = await load(textsOf(write(request)));
      if (code !== 0 || complaints.length > 0) complaining.push([request.listId, code, ...complaints].join(': '));
    }
    assert.deepEqual(complaining, []);
  });
}

/** Starts the program with a list that is broken, and expects an answer that begins as given, such as `crl3.digicert.com:80 refused`. */
export async function assertAnswersWrongly(
  { start }: Pick<Feeding, 'start'>,
  texts: Texts,
  probes: readonly Probe[],
  wrong: string,
): Promise<void> {
  const gate = await start(texts, probes);
  try {
    const answers = await wrongAnswers(gate, probes);
    assert.ok(
      answers.some((line) => line.startsWith(`${wrong}:`)),
      `${wrong} is not among: ${answers.join('\n')}`,
    );
  } finally {
    await gate.stop();
  }
}

/** The texts with one thing in them changed; throws where there is nothing to change. */
export function broken(texts: Texts, file: string, what: string | RegExp, into: string): Texts {
  const before = texts[file];
  assert.ok(before !== undefined, `there is a file ${file}`);
  const now = before.replace(what, into);
  assert.notEqual(now, before, `there is ${String(what)} in ${file}`);
  return { ...texts, [file]: now };
}

/** The checker gives the answers that the program was held to; where it takes no port from a list, for names asked for on no port. */
function assertReadAlike(
  { rules }: ListRequest,
  written: Written,
  { reader: { dialect, heedsPort } }: Feeding,
  probes: readonly Probe[],
): void {
  const text = Object.values(textsOf(written)).join('');
  const ports = portsOf(rules);
  const asked = probes.filter(
    ({ host, expected }) => heedsPort || expected === 'allowed' || !ports.some((port) => asksFor(rules, host, port)),
  );
  const verdicts = checkList({ text, dialect }, asked);
  const unlike = asked.filter(
    ({ expected }, index) => verdicts[index]?.covered !== (expected === 'allowed' ? 'yes' : 'no'),
  );
  assert.deepEqual(unlike.slice(0, 10), []);
}

function assertNoneLost({ rules }: ListRequest, { files, covered, departures }: Written): void {
  const told = new Set([
    ...files.flatMap(({ lines }) => lines.flatMap((line) => line.rules)),
    ...covered.map(({ rule }) => rule),
  ]);
  const leftOut = new Set(departures.filter(({ kind }) => kind === 'left-out').map(({ host }) => host));
  const lost = rules.filter(({ host }, index) => !told.has(index) && !leftOut.has(host));
  assert.deepEqual(lost, []);
}
