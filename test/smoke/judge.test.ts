import { describe, expect, it } from 'vitest';
import { type Caught, judge, type Result } from '../../src/smoke/judge.js';
import { BOOTED, caseOf, DOWN, logOf } from './log.js';

/** Judges a boot with one script, while which the kernel says these lines. */
function caughtBy(...during: readonly string[]): Caught[] {
  const log = logOf(...BOOTED, ...caseOf('load'), ...caseOf('a.sh', ...during), ...DOWN);
  return resultOf(log, 'a.sh').failures.map(({ caught }) => caught);
}

function resultOf(log: string, name: string): Result {
  const found = judge(log, 'mod').results.find((result) => result.name === name);
  if (found === undefined) throw new Error(`no result of ${name}`);
  return found;
}

it('passes a boot in which nothing is wrong', () => {
  const log = logOf(...BOOTED, ...caseOf('load'), ...caseOf('a.sh'), ...DOWN);
  const { results, failures, leaks, finished } = judge(log, 'mod');
  expect(results.map(({ name, outcome }) => [name, outcome])).toEqual([
    ['load', 'passed'],
    ['a.sh', 'passed'],
  ]);
  expect({ failures, leaks, finished }).toEqual({ failures: [], leaks: [], finished: true });
});

describe('the kernel says', () => {
  it.each<[Caught, string]>([
    ['null-dereference', 'BUG: kernel NULL pointer dereference, address: 0000000000000010'],
    ['slab-overflow', 'BUG kmalloc-64 (Tainted: G           OE     ): Right Redzone overwritten'],
    ['slab-overflow', 'BUG: KFENCE: out-of-bounds write in f+0x1/0x2 [mod]'],
    ['use-after-free', 'BUG kmalloc-64 (Tainted: G           OE     ): Poison overwritten'],
    ['use-after-free', 'BUG: KFENCE: use-after-free read in f+0x1/0x2 [mod]'],
    [
      'use-after-free',
      'general protection fault, probably for non-canonical address 0x6b6b6b6b6b6b6b6b: 0000 [#1]',
    ],
    ['double-free', 'BUG kmalloc-64 (Tainted: G           OE     ): Object already free'],
    ['list-corruption', 'list_del corruption, ffff88800 next is LIST_POISON1 (dead000000000100)'],
    ['refcount', 'refcount_t: underflow; use-after-free.'],
    ['hung-task', 'INFO: task insmod:123 blocked for more than 45 seconds.'],
    ['lockup', 'watchdog: BUG: soft lockup - CPU#0 stuck for 60s! [sh:123]'],
    ['rcu-stall', 'rcu: INFO: rcu_preempt self-detected stall on CPU'],
    ['panic', 'Kernel panic - not syncing: for a test'],
    ['kernel-bug', 'kernel BUG at drivers/mod.c:12!'],
    ['warning', 'WARNING: CPU: 0 PID: 100 at drivers/mod.c:12 f+0x1/0x2 [mod]'],
    ['atomic-sleep', 'BUG: sleeping function called from invalid context at mm/slab.h:1'],
    ['page-corruption', 'BUG: Bad page state in process sh  pfn:01234'],
    ['page-fault', 'BUG: unable to handle page fault for address: ffffc90000001000'],
  ])('%s: %s', (caught, line) => {
    expect(caughtBy(line)).toEqual([caught]);
  });

  it.each<[Caught, string]>([
    ['slab-overflow', 'Right Redzone'],
    ['use-after-free', 'Poison'],
    ['slab-corruption', 'Object padding'],
  ])('%s, above a report that tells only that it is corrupt', (caught, what) => {
    const found = caughtBy(
      `[${what} overwritten] 0xffff89fc1feeb480-0xffff89fc1feeb480 @offset=1152. First byte 0x1 instead of 0xcc`,
      '='.repeat(77),
      'BUG kmalloc-64 (Tainted: G           OE     ): Object corrupt',
      '-'.repeat(77),
      'Allocated in fault_overflow+0x23/0x50 [mod] age=0 cpu=0 pid=242',
    );
    expect(found).toEqual([caught]);
  });

  it('one thing, however many lines it takes', () => {
    const caught = caughtBy(
      'list_del corruption, ffff88800 next is LIST_POISON1 (dead000000000100)',
      '------------[ cut here ]------------',
      'kernel BUG at lib/list_debug.c:45!',
      'invalid opcode: 0000 [#1] PREEMPT SMP PTI',
      'RIP: 0010:__list_del_entry_valid.cold+0xf/0x6f',
      '---[ end trace 0000000000000000 ]---',
      'WARNING: CPU: 0 PID: 100 at kernel/exit.c:12 do_exit+0x1/0x2',
    );
    expect(caught).toEqual(['list-corruption', 'warning']);
  });

  it('nothing, where a script prints such lines', () => {
    expect(caughtBy('compat-gen| Kernel panic - not syncing', 'compat-gen| WARNING: x')).toEqual(
      [],
    );
  });

  it('nothing that counts before the module is there', () => {
    const log = logOf(
      'WARNING: CPU: 0 PID: 0 at arch/x86/x.c:1',
      ...BOOTED,
      ...caseOf('load'),
      ...DOWN,
    );
    expect(judge(log, 'mod').results[0]?.outcome).toBe('passed');
  });
});

it('tells where and what of a report', () => {
  const log = logOf(
    ...BOOTED,
    ...caseOf(
      'load',
      'BUG: kernel NULL pointer dereference, address: 0000000000000010',
      '#PF: supervisor write access in kernel mode',
      'CPU: 0 PID: 100 Comm: insmod Tainted: G           OE',
      'RIP: 0010:mod_init+0x10/0x20 [mod]',
      'RAX: 0000000000000000 RBX: 0000000000000000 RCX: 0000000000000000',
    ),
  );
  expect(resultOf(log, 'load').failures[0]?.lines).toEqual([
    'BUG: kernel NULL pointer dereference, address: 0000000000000010',
    'CPU: 0 PID: 100 Comm: insmod Tainted: G           OE',
    'RIP: 0010:mod_init+0x10/0x20 [mod]',
  ]);
});

describe('a module that is not loaded', () => {
  it.each<[Caught, string]>([
    ['unknown-symbol', 'mod: Unknown symbol nowhere (err -2)'],
    ['symbol-version', 'mod: disagrees about version of symbol module_layout'],
    ['vermagic', "mod: version magic '5.4 SMP' should be '6.1 SMP'"],
    ['namespace', 'mod: module uses symbol x from namespace Y, but does not import it.'],
    ['signature', 'Loading of unsigned module is rejected'],
    ['init-failed', 'mod: there is no such device'],
  ])('%s: %s', (caught, line) => {
    const words = "insmod: can't insert 'mod.ko': some reason";
    const log = logOf(...BOOTED, 'compat-gen: begin load', line, `compat-gen: load 1 ${words}`);
    const [failure] = resultOf(log, 'load').failures;
    expect(failure?.caught).toBe(caught);
    expect(failure?.lines).toContain(line);
  });
});

describe('a script', () => {
  function ended(status: number, ...output: readonly string[]): Result {
    const said = [...output.map((line) => `compat-gen| ${line}`), `compat-gen: exit ${status}`];
    const lines = ['compat-gen: begin a.sh', 'compat-gen: load 0', ...said, 'compat-gen: unload 0'];
    return resultOf(logOf(...BOOTED, ...lines, 'compat-gen: end a.sh', ...DOWN), 'a.sh');
  }

  it.each([
    [0, 'passed'],
    [4, 'skipped'],
    [77, 'skipped'],
    [1, 'failed'],
    [137, 'failed'],
  ])('that ends with %i has %s', (status, outcome) => {
    expect(ended(status).outcome).toBe(outcome);
  });

  it('fails by its checks, whatever its status', () => {
    const result = ended(0, 'ok 1 one', 'not ok 2 two', '1..2');
    expect(result.failures.map(({ caught, what }) => [caught, what])).toEqual([['check', 'two']]);
    expect(result.checks.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  });

  it('shows what it printed last', () => {
    expect(ended(2, 'no such disk').failures[0]?.lines).toEqual(['no such disk']);
  });
});

it('tells a step that takes too long, with what waits', () => {
  const log = logOf(
    ...BOOTED,
    ...['compat-gen: begin load', 'compat-gen: limit 60', 'sysrq: Show Blocked State'],
    ...['task:insmod          state:D stack:0     pid:100', ' mod_init+0x10/0x20 [mod]'],
    ...['compat-gen: load 125', 'compat-gen: damaged', 'compat-gen: down'],
  );
  const { results, finished } = judge(log, 'mod');
  expect(finished).toBe(false);
  expect(results[0]?.failures).toEqual([
    {
      caught: 'time-limit',
      what: 'loading takes more than 60 s',
      lines: ['task:insmod          state:D stack:0     pid:100', ' mod_init+0x10/0x20 [mod]'],
    },
  ]);
});

it('tells a module that stays', () => {
  const words = "rmmod: can't unload module 'mod': Resource temporarily unavailable";
  const lines = ['compat-gen: begin load', 'compat-gen: load 0', `compat-gen: unload 1 ${words}`];
  const log = logOf(...BOOTED, ...lines, 'compat-gen: taint 12288', 'compat-gen: end load');
  expect(resultOf(log, 'load').failures).toEqual([
    { caught: 'cannot-unload', what: "mod can't be unloaded", lines: [words] },
  ]);
});

it('tells a taint that nobody has a word for', () => {
  const lines = ['compat-gen: begin load', 'compat-gen: load 0', 'compat-gen: unload 0'];
  const log = logOf(...BOOTED, ...lines, `compat-gen: taint ${12288 + 512}`, ...DOWN);
  expect(resultOf(log, 'load').failures.map(({ caught }) => caught)).toEqual(['taint']);
});

it('tells a machine that goes down in the middle', () => {
  const log = logOf(...BOOTED, ...caseOf('load'), 'compat-gen: begin a.sh', 'compat-gen: load 0');
  expect(resultOf(log, 'load').outcome).toBe('passed');
  expect(resultOf(log, 'a.sh').failures.map(({ caught }) => caught)).toEqual(['went-down']);
});

it('tells a kernel that does not come up', () => {
  const panic = 'Kernel panic - not syncing: No working init found.';
  const { failures, results } = judge(logOf('Linux version 6.1.0', panic), 'mod');
  expect(results).toEqual([]);
  expect(failures).toEqual([{ caught: 'no-boot', what: panic, lines: [panic] }]);
});

it('tells what is left allocated by the module itself, and where its code is', () => {
  const log = logOf(
    ...BOOTED,
    ...caseOf('load'),
    'compat-gen: leak kmalloc-64 3 0xffffffffc0100045 0 0xffffffffc0100045',
    'compat-gen: leak dentry 4 0xffffffffc0100045 13 __d_alloc+0x29/0x1d0',
    ...DOWN,
  );
  expect(judge(log, 'mod').leaks).toEqual([
    { cache: 'kmalloc-64', count: 3, address: '0xffffffffc0100045', offset: 0x45 },
  ]);
});
