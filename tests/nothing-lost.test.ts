/** The facts were imported once; where the folder they came from is at hand, nothing of it may be missing. */
import { RegExpParser } from '@eslint-community/regexpp';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { byId, readContent, readFacts } from './support/content-files.ts';

const errorFact = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  where: z.string(),
  messages: z.array(z.string()),
  pattern: z.string(),
  related: z.array(z.string()),
  confidence: z.string(),
  seedSection: z.string().optional(),
});
const codeFact = z.object({ code: z.string(), name: z.string().nullable(), summary: z.string(), listed: z.boolean() });
const hostFact = z.object({
  host: z.string(),
  hostNormalized: z.string(),
  match: z.string(),
  alsoAllow: z.array(z.string()),
  ports: z.array(z.number()),
  protocol: z.string(),
  feature: z.string(),
  clouds: z.array(z.string()),
  required: z.boolean(),
  ignorable: z.boolean(),
  inferred: z.boolean(),
  replacedBy: z.string().nullable(),
  status: z.string(),
  from: z.string(),
  m365EndpointSet: z.number().optional(),
});

/** An alias that two errors claimed; it stays with the one whose code it is. */
const MOVED = { alias: 'Unexpected error', from: 'wizard-unexpected-error', to: 'unspecified-authentication-failure' };

/** Patterns that are no longer the facts' own, and why; that they still find their messages is tested with the counts. */
const MENDED: Readonly<Record<string, string>> = {
  'wizard-configure-aad-sync-task': 'repeats have a bound',
  'proxy-403': 'repeats have a bound',
  'proxy-407': 'repeats have a bound',
  'stopped-other': 'repeats have a bound',
  aadsts50059: 'is found in the middle of a text too',
  'event-6329': 'what begins every line of a trace is no error',
  'phs-611-naming': 'other numbers have records of their own',
  'winsock-10061': 'is read from its whole sentence',
  'winsock-11001': 'programs also write errno',
  'tls-secure-channel': 'programs also write "cannot create"',
  'phs-652': 'the exception without Retry belongs to other errors',
  'agent-service-start': 'a setup writes "install" where a start writes "start"',
  'existing-admin-role-conflict': 'is also written without "existing"',
};
/** What a second source has made surer since. */
const CONFIDENCE_OF: Readonly<Record<string, string>> = { 'staging-error': 'medium' };

const content = readContent();
const errors = byId(content.errors);
const facts = {
  errors: readFacts('errors'),
  aadsts: readFacts('aadsts'),
  endpoints: readFacts('endpoints'),
};
const skip = facts.errors === undefined && '../shared/facts is not here, so there is nothing to compare with.';

test('every error keeps its code, name, area, confidence and heading', { skip }, () => {
  for (const fact of z.array(errorFact).parse(facts.errors)) {
    const error = errors.get(fact.id);
    assert.ok(error, `${fact.id} is missing`);
    const { code, name, area, confidence, articleHeading } = error;
    assert.deepEqual(
      { code, name, area, confidence, articleHeading },
      {
        code: fact.code,
        name: fact.name,
        area: fact.where,
        confidence: CONFIDENCE_OF[fact.id] ?? fact.confidence,
        articleHeading: fact.seedSection,
      },
      fact.id,
    );
  }
});

test('every error keeps the alternatives of its pattern, but for those that were mended', { skip }, () => {
  const lost = z
    .array(errorFact)
    .parse(facts.errors)
    .flatMap((fact) => {
      const kept = new Set(alternatives(errors.get(fact.id)?.pattern ?? ''));
      return alternatives(fact.pattern)
        .filter((alternative) => !kept.has(alternative))
        .map((alternative) => ({ id: fact.id, alternative }));
    });
  assert.deepEqual(
    lost.filter(({ id }) => !(id in MENDED)).map(({ id, alternative }) => `${id}: ${alternative}`),
    [],
  );
  assert.deepEqual(
    Object.keys(MENDED).filter((id) => !lost.some((one) => one.id === id)),
    [],
    'mended, but nothing differs',
  );
});

function alternatives(pattern: string): readonly string[] {
  return new RegExpParser().parsePattern(pattern).alternatives.map(({ raw }) => raw);
}

for (const field of ['aliases', 'messages', 'related'] as const) {
  test(`every error keeps its ${field}`, { skip }, () => {
    const lost = z
      .array(errorFact)
      .parse(facts.errors)
      .flatMap((fact) => {
        const kept: readonly string[] = errors.get(fact.id)?.[field] ?? [];
        return fact[field]
          .filter((one) => !kept.includes(one) && !(fact.id === MOVED.from && one === MOVED.alias))
          .map((one) => `${fact.id}: ${one}`);
      });
    assert.deepEqual(lost, []);
  });
}

test('the one alias that moved is where it went', { skip }, () => {
  const { code, aliases = [] } = errors.get(MOVED.to) ?? {};
  assert.ok([code, ...aliases].includes(MOVED.alias));
});

test('every sign-in code keeps its name, its summary and whether it is listed', { skip }, () => {
  const codes = byId(content.aadsts);
  for (const fact of z.array(codeFact).parse(facts.aadsts)) {
    const record = codes.get(fact.code.toLowerCase());
    assert.ok(record, `${fact.code} is missing`);
    const { code, name, summary, listed } = record;
    assert.deepEqual({ code, name, summary, listed }, fact);
  }
});

test('every row of a host is there as often as among the facts, with all that a rule is made of', { skip }, () => {
  const wanted = z
    .array(hostFact)
    .parse(facts.endpoints)
    .map((fact) =>
      keyOf({
        feature: fact.feature,
        host: fact.hostNormalized,
        ...(fact.host !== fact.hostNormalized && { printed: fact.host }),
        match: fact.match,
        ...(fact.alsoAllow.length > 0 && { alsoAllow: fact.alsoAllow }),
        ports: fact.ports,
        protocol: fact.protocol,
        clouds: fact.clouds,
        required: fact.required,
        status: fact.status,
        from: fact.from,
        ...(fact.ignorable && { ignorable: true }),
        ...(fact.inferred && { inferred: true }),
        ...(fact.replacedBy !== null && { replacedBy: fact.replacedBy }),
        ...(fact.m365EndpointSet !== undefined && { m365Set: fact.m365EndpointSet }),
      }),
    );
  const found = content.endpoints.flatMap(({ id: feature, data }) =>
    data.endpoints.map(
      ({
        purpose: _1,
        sources: _2,
        dated: _3,
        checked: _4,
        notes: _5,
        bareMinimum: _6,
        effectiveMinimum: _7,
        missesRealName: _8,
        ...rest
      }) => keyOf({ feature, ...rest }),
    ),
  );
  assert.deepEqual(found.sort(), wanted.sort());
});

function keyOf(row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
