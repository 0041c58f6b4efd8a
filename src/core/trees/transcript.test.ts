import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../text/inline.ts';
import { SAMPLE_NODES, SAMPLE_TREE, treeOf } from './sample-tree.ts';
import { transcript, type TranscriptFormat, type TranscriptInput } from './transcript.ts';
import { walk, type Answers } from './walk.ts';

const ADDRESS = 'https://docs.example/tools/troubleshooter/sign-in/?symptom=test&test=407';
const FORMATS = ['text', 'markdown'] as const satisfies readonly TranscriptFormat[];

function inputOf(answers: Answers, evidence: Readonly<Record<string, string>> = {}): TranscriptInput {
  return {
    tree: SAMPLE_TREE,
    walk: walk(SAMPLE_TREE, answers),
    evidence,
    address: ADDRESS,
    publicDomains: ['microsoftonline.com'],
  };
}

const SEEN = { test: 'irm : (407) for FABRIKAM\\anna from 192.0.2.7\n```\nsee http://proxy.fabrikam.example:8080' };

test('a finished walk says the way, the evidence, the cause, who acts, the steps, the proof and the address', () => {
  const text = transcript(inputOf({ symptom: 'test', test: '407' }, SEEN), 'text');
  assert.equal(
    text,
    `A sample tree

The way
  1. What do you see?
     Answer: I see test
  2. What does test print?
     Answer: It prints 407
     Command, on the Connect server, as the user who runs the wizard, in Windows PowerShell 5.1:
       test -through proxy
     Evidence:
       irm : (407) for <account-1> from <ip-1>
       \`\`\`
       see http://<host-1>:8080

Outcome: The cause is sign-in
Seen: It stops because of sign-in.
Cause: Something is wrong with sign-in.
Where it breaks: Proxy reached
Who acts: server admin
Errors: proxy-407
Hosts: *.login.example

To do
  1. [server admin] Mend sign-in.
     Run:
       Repair-It sign-in

Proof
  1. Try again.
     Run:
       test -again
     Good: it works
     If not: ask the proxy admin
If that did not help: Look somewhere else.
Masked in the evidence: user name, IP address, internal host
Facts of: 2026-11-25
Address: ${ADDRESS}
`,
  );
});

test('the same in Markdown stands in lists and fences that nothing pasted can leave', () => {
  const markdown = transcript(inputOf({ symptom: 'test', test: '407' }, SEEN), 'markdown');
  const start = markdown.slice(0, markdown.indexOf('## Outcome'));
  assert.equal(
    start,
    `# A sample tree

## The way

1. What do you see?
    - Answer: I see test

2. What does \`test\` print?
    - Answer: It prints 407
    - Command, on the Connect server, as the user who runs the wizard, in Windows PowerShell 5.1:

      \`\`\`text
      test -through proxy
      \`\`\`
    - Evidence:

      \`\`\`\`text
      irm : (407) for <account-1> from <ip-1>
      \`\`\`
      see http://<host-1>:8080
      \`\`\`\`

`,
  );
  assert.ok(markdown.includes('- Hosts: `*.login.example`'));
  assert.ok(
    markdown.endsWith(`- Facts of: 2026-11-25\n- Address: <${ADDRESS}>\n`),
    'the address stays one that can be followed',
  );
});

test('an open walk says what is asked next, and how to find out where the reader does not know', () => {
  const open = transcript(inputOf({ symptom: 'place' }), 'text');
  assert.ok(open.includes('  2. Where does it stop?\n     Answer: not answered yet\n'));
  const lost = transcript(inputOf({ symptom: 'place', place: 'unknown' }), 'text');
  assert.ok(lost.includes("  2. Where does it stop?\n     Answer: I don't know\n"));
  assert.ok(lost.includes('How to find out\n  1. Look at the screen.\n'));
});

test('evidence that was given for another answer says so, so that the ticket does not contradict itself', () => {
  const input = inputOf({ symptom: 'test', test: '407' }, { symptom: 'a page', test: 'StatusCode : 200' });
  for (const format of FORMATS) {
    const text = transcript({ ...input, pastedFor: { symptom: 'test', test: 'ok' } }, format);
    assert.match(text, /Evidence, given when the answer was “It prints ok”/);
    assert.equal(text.split('given when').length, 2);
    assert.doesNotMatch(transcript({ ...input, pastedFor: { test: '407' } }, format), /given when/);
  }
});

test('a plan says what it is for and why, and no place that breaks', () => {
  const { hop: _, ...rest } = SAMPLE_NODES['sign-in'];
  const tree = treeOf('symptom', { ...SAMPLE_NODES, 'sign-in': { ...rest, plan: true } });
  const text = transcript({ ...inputOf({}), tree, walk: walk(tree, { symptom: 'test', test: '407' }) }, 'text');
  assert.match(text, /^For: It stops because of sign-in\.\nWhy: Something is wrong with sign-in\.\nWho acts/m);
});

test('a check without evidence leaves room for it in words', () => {
  assert.ok(transcript(inputOf({ symptom: 'test', test: 'ok' }), 'text').includes('Evidence: none recorded'));
});

test('evidence is shown as it is only where the reader asks for it', () => {
  const input = inputOf({ symptom: 'test', test: '407' }, SEEN);
  assert.ok(transcript({ ...input, reveal: true }, 'text').includes('FABRIKAM\\anna from 192.0.2.7'));
});

test('an answer that an address made up does not get into a transcript', () => {
  const input = inputOf({ symptom: 'contoso-sync01', 'anna-smith': 'secret' });
  for (const format of FORMATS) assert.doesNotMatch(transcript(input, format), /contoso|anna|secret/);
});

const id = fc.stringMatching(/^[a-z]{3,8}$/);
const SECRETS = {
  'a user name': id.map((name) => `${name}.xq@fabrikam.example`),
  'an account': id.map((name) => `FABRIKAM\\${name}xq`),
  'a tenant id': fc.uuid(),
  'a tenant name': id.map((name) => `${name}xq.onmicrosoft.com`),
  'an IP address': fc
    .tuple(fc.nat(255), fc.nat(255), fc.integer({ min: 1, max: 254 }))
    .map((parts) => `10.${parts.join('.')}`),
  'an internal host': id.map((name) => `${name}xq.corp.fabrikam.example`),
};
const anyAnswers = fc.constantFrom<Answers[]>(
  {},
  { symptom: 'test', test: '407' },
  { symptom: 'place', place: 'test', test: 'ok' },
  { symptom: 'unknown', test: 'unknown' },
  { symptom: 'place', place: 'unknown' },
  { symptom: 'healthy' },
);

for (const [what, secret] of Object.entries(SECRETS)) {
  test(`${what} that was pasted into any slot is in no transcript`, () => {
    fc.assert(
      fc.property(secret, anyAnswers, fc.constantFrom(...FORMATS), (value, answers, format) => {
        const pasted = `before ${value} after\nagain "${value}"`;
        const evidence = { symptom: pasted, place: pasted, test: pasted };
        const bare = value.replace(/\.onmicrosoft\.com$/, '');
        assert.ok(!transcript(inputOf(answers, evidence), format).toLowerCase().includes(bare.toLowerCase()));
      }),
    );
  });
}

test('every answer stands in every transcript in words, whatever its words and the evidence', () => {
  const label = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }).filter((text) => /\w/.test(text));
  fc.assert(
    fc.property(label, label, fc.string(), fc.constantFrom(...FORMATS), (first, second, pasted, format) => {
      const [place, , healthy] = SAMPLE_NODES.symptom.answers;
      assert.ok(place && healthy);
      const tree = treeOf('symptom', {
        ...SAMPLE_NODES,
        symptom: { ...SAMPLE_NODES.symptom, answers: [{ ...place, label: first }, healthy] },
        place: { ...SAMPLE_NODES.place, answers: [{ id: 'settings', label: second, to: 'settings' }] },
      });
      const answers = { symptom: 'place', place: 'settings' };
      const written = transcript(
        { ...inputOf({}), tree, walk: walk(tree, answers), evidence: { place: pasted } },
        format,
      );
      for (const words of [first, second]) assert.ok(unmarked(written).includes(unmarked(plainText(words))), written);
    }),
  );
});

test('long evidence is cut with a word about it', () => {
  const pasted = Array.from({ length: 200 }, (_, index) => `line ${index} ${'x'.repeat(500)}`).join('\n');
  const text = transcript(inputOf({ symptom: 'test', test: '407' }, { test: pasted }), 'text');
  assert.ok(text.includes('… (140 more lines left out)'));
  assert.ok(text.length < 30_000);
});

/** Without what only Markdown needs, and with single blanks. */
function unmarked(text: string): string {
  return text.replace(/[\\`]/g, '').replace(/\s+/g, ' ').trim();
}
