import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLI, openSandbox, REPO, type Sandbox } from './kernels.js';
import { NODES, nodeOf } from './nodes.js';
import { FOR_6_1, said, tiny } from './tiny.js';

/** What a run that finds all as it was needs none of: each costs some ms, a run as a whole a few tens. */
const NOT_NEEDED = ['child_process', 'fs/promises', 'os', 'timers/promises', 'zlib'];

let box: Sandbox;
beforeEach(() => {
  box = openSandbox();
});
afterEach(() => box.remove());

/** What count-start.cjs says of the second of two runs. */
function secondRun(node: string) {
  const dir = tiny(path.join(box.dir, 'tiny'));
  const COUNT_START = path.join(box.dir, 'counted.json');
  const NODE_OPTIONS = `--require=${path.join(REPO, 'test/e2e/count-start.cjs')}`;
  for (const env of [{}, { COUNT_START, NODE_OPTIONS }]) {
    const ended = box.run([node, CLI, ...FOR_6_1, '--hash'], dir, env);
    expect(ended.status, said(ended)).toBe(0);
  }
  return JSON.parse(readFileSync(COUNT_START, 'utf8')) as {
    asked: Record<string, number>;
    read: string[];
    loaded: string[];
  };
}

function startsWithLittle(node: string): void {
  const { asked, read, loaded } = secondRun(node);
  expect(read.filter((file) => file.endsWith('.js') && file !== 'main.js')).toEqual(['program.js']);
  expect(NOT_NEEDED.filter((one) => loaded.includes(one))).toEqual([]);
  // Each call of fs.promises goes through a thread and back: a file in sight is read faster than that.
  const files = ['FSREQCALLBACK', 'FSREQPROMISE', 'FILEHANDLE'].map((type) => asked[type] ?? 0);
  expect(files).toEqual([0, 0, 0]);
}

it('a second run starts with little', () => startsWithLittle(process.execPath));

describe.each(NODES)('with Node.js %s', (name) => {
  it('a second run starts with little', (context) => startsWithLittle(nodeOf(name, context)));
});
