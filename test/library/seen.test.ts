import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSeen } from '../../src/library/seen.js';

const docs = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-seen-'));
afterAll(() => rmSync(docs, { recursive: true }));

const CELL = { module: 'sid/lamp', outcome: 'fixed', rules: ['old'] };

it.each([
  ['the drivers that a rule has fixed', JSON.stringify({ cells: [CELL] }), [['old', ['lamp']]]],
  ['none of a report that was cut short', '{"cells": [', []],
  ['none of a report of another shape', '{"cells": [{}]}', []],
])('knows %s', (_, text, fixed) => {
  writeFileSync(path.join(docs, 'reach.json'), text);
  expect([...readSeen(docs).fixed]).toEqual(fixed);
});
