import { describe, expect, it } from 'vitest';
import {
  checkUnsupported,
  participating,
  selectRules,
  testsNamedBy,
} from '../../src/rules/index.js';
import { cpuMs } from '../cpu-time.js';
import { namesOf, ruleOf, when } from './make.js';

const answers = (given: Record<string, boolean>) => (name: string) => given[name];

describe('selecting rules', () => {
  it('takes those whose condition holds, and those without one, in order', () => {
    const rules = [ruleOf('c'), ruleOf('b', 'when !x'), ruleOf('a', 'when x', 'when y')];
    expect(namesOf(selectRules(rules, answers({ x: true, y: true })))).toEqual(['a', 'c']);
    expect(namesOf(selectRules(rules, answers({ x: false, y: true })))).toEqual(['b', 'c']);
  });

  it('keeps an order that goes through a rule which is not selected', () => {
    const rules = [ruleOf('a', 'after b'), ruleOf('b', 'when x', 'after c'), ruleOf('c')];
    expect(namesOf(selectRules(rules, answers({ x: false })))).toEqual(['c', 'a']);
  });

  it('keeps it through a rule which takes no part, and asks for none of its tests', () => {
    const [a, b, c] = [ruleOf('a', 'after b'), ruleOf('b', 'when x', 'after c'), ruleOf('c')];
    expect(namesOf(selectRules([a, b, c], answers({}), [a, c]))).toEqual(['c', 'a']);
  });

  it('refuses a test without an answer, naming the rule', () => {
    expect(() => selectRules([ruleOf('a', 'when x')], answers({}))).toThrow(
      "the rule a waits for the test x, which doesn't exist",
    );
  });

  it('tells which tests it needs', () => {
    const rules = [ruleOf('a', 'when z && b'), ruleOf('b'), ruleOf('c', 'when !z || a')];
    expect(testsNamedBy(rules)).toEqual(['a', 'b', 'z']);
  });
});

describe('the library’s rules that take part', () => {
  const takePart = (touches: string, ...sources: string[]) =>
    participating(
      [ruleOf('r', `touches ${touches}`)],
      new Map(sources.map((text, index) => [`${index}.c`, Buffer.from(text, 'latin1')])),
    ).length === 1;

  it.each([
    ['del_timer', 'x = del_timer(&t);', true],
    ['del_timer', 'del_timer_sync(&t);', false],
    ['del_timer', 'my_del_timer(&t);', false],
    ['del_timer', '/* del_timer */', true],
    ['del_timer', '"\xe9"del_timer', true],
    ['x10', 'f(0x10);', false],
    ['a, b', 'b', true],
    ['linux/unaligned.h', '#include <linux/unaligned.h>', true],
    ['linux/unaligned.h', '#include <asm/unaligned.h>', false],
    ['f', '', false],
  ])('touching %s, in %j: %s', (touches, source, takes) => {
    expect(takePart(touches, 'int other;', source)).toBe(takes);
  });

  it('are each found where what they touch overlaps', () => {
    const touched = ['a/b.h', 'b.hpp', 'a/b.hpp', 'pp/c.h', 'hpp/c.h', 'p/c.hh'];
    const rules = touched.map((piece, n) => ruleOf(`r${n}`, `touches ${piece}`));
    const sources = new Map([['a.c', Buffer.from('#include <a/b.hpp/c.h>\n')]]);
    expect(namesOf(participating(rules, sources))).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
  });

  it('include those that say nothing, even without sources', () => {
    expect(namesOf(participating([ruleOf('r')], new Map()))).toEqual(['r']);
  });

  it('are found at once in 181,000 lines, for 100 rules', () => {
    const line = '\tstatic int chan_unit_field = chan->span_field + DAHDI_FLAG;\n';
    const sources = new Map(
      Array.from({ length: 181 }, (_, n) => [`${n}.c`, Buffer.from(line.repeat(1000))]),
    );
    const rules = Array.from({ length: 100 }, (_, n) => ruleOf(`r${n}`, `touches f${n}, g/${n}.h`));
    const began = cpuMs();
    expect(participating(rules, sources)).toEqual([]);
    expect(cpuMs() - began).toBeLessThan(3000);
  });
});

describe('a kernel that the authors don’t support', () => {
  const list = [
    { when: when('old && !new'), message: 'at least 4.18, please' },
    { when: when('old'), message: 'second' },
  ];

  it('is refused with their words', () => {
    expect(() => checkUnsupported(list, answers({ old: true, new: false }))).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_KERNEL',
        exitCode: 9,
        message: 'this kernel is not supported: at least 4.18, please',
      }),
    );
  });

  it('is no other kernel', () => {
    checkUnsupported(list, answers({ old: false, new: false }));
  });
});
