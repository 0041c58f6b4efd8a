/** The facts were imported once; where the folder they came from is at hand, nothing of it may be missing. */
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

const content = readContent();
const errors = byId(content.errors);
const facts = {
  errors: readFacts('errors'),
  aadsts: readFacts('aadsts'),
  endpoints: readFacts('endpoints'),
};
const skip = facts.errors === undefined && '../shared/facts is not here, so there is nothing to compare with.';

test('every error keeps its code, name, area, pattern, confidence and heading', { skip }, () => {
  for (const fact of z.array(errorFact).parse(facts.errors)) {
    const error = errors.get(fact.id);
    assert.ok(error, `${fact.id} is missing`);
    const { code, name, area, pattern, confidence, articleHeading } = error;
    assert.deepEqual(
      { code, name, area, pattern, confidence, articleHeading },
      {
        code: fact.code,
        name: fact.name,
        area: fact.where,
        pattern: fact.pattern,
        confidence: fact.confidence,
        articleHeading: fact.seedSection,
      },
      fact.id,
    );
  }
});

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
