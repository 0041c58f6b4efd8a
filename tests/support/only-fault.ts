import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '../../src/site/integrity/check.ts';
import type { RawContent } from '../../src/site/integrity/raw-content.ts';

/** Broken content and the one fault that it must be told of: where, in which words, and with which remedy. */
export interface FaultCase {
  readonly when: string;
  readonly content: RawContent;
  readonly file: string;
  readonly field: string;
  readonly says: RegExp;
  readonly remedy: RegExp;
}

/** A test for each case: exactly one fault is found, and it says all that its author needs. */
export function testFaults(cases: readonly FaultCase[]): void {
  for (const { when, content, file, field, says, remedy } of cases) {
    test(`${when} is told as ${file}: ${field}`, () => {
      const faults = contentFaults(content);
      assert.equal(faults.length, 1, JSON.stringify(faults, null, 2));
      const [fault] = faults;
      assert.equal(fault?.file, file);
      assert.equal(fault.field, field);
      assert.match(fault.says, says);
      assert.match(fault.remedy, remedy);
    });
  }
}

/** A test for each text, in words, that must not be told as a fault. */
export function testClean(cases: readonly (readonly [when: string, content: RawContent])[]): void {
  for (const [when, content] of cases) {
    test(`${when} is no fault`, () => assert.deepEqual(contentFaults(content), []));
  }
}
