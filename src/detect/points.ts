import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Group, Member } from './group.js';
import type { Lead } from './own-words.js';
import type { Prefix } from './prefix.js';
import { splitTest } from './prologue.js';

/**
 * Where native/fork-point.c forks the compiler: once for each of the members, in order. One of them is a
 * test, or more includes with a point behind them.
 */
export interface Point {
  /** Holds what the members read, and what they write: see native/fork-point.c. */
  dir: string;
  members: (Member | Point)[];
}

/** A group as files for the compiler. */
export interface Layout {
  /** The files that lead to points; the first is the one to compile. */
  leads: Lead[];
  /** What the names of all points begin with. */
  points: string;
  root: Point;
}

/** Whether a point's member is a point. */
export function isPoint(member: Member | Point): member is Point {
  return 'dir' in member;
}

/** The tests at a point and behind it. */
export function testsBehind({ members }: Point): Member[] {
  return members.flatMap((member) => (isPoint(member) ? testsBehind(member) : [member]));
}

/** Writes a group's files below `dir`. */
export function layOutPoints(group: Group, dir: string): Layout {
  const points = path.join(group.beside || dir, `.compat-fork-point-${process.pid}-`);
  const leads: Lead[] = [];

  /** Gives the point, and the text that leads there from another one. */
  function layOut(
    { includes, tests, longer }: Prefix<Member>,
    before: readonly string[],
  ): { point: Point; text: string } {
    const number = leads.length;
    const point: Point = { dir: path.join(dir, String(number)), members: [] };
    mkdirSync(point.dir, { recursive: true });
    const lead = path.join(point.dir, 'lead.c');
    const all = [...before, ...includes];
    leads.push({ file: lead, includes: all.length });
    const texts: string[] = [];
    for (const prefix of longer) {
      const behind = layOut(prefix, all);
      texts.push(behind.text);
      point.members.push(behind.point);
    }
    for (const member of tests) {
      texts.push(restOf(member, all.length));
      point.members.push(member);
    }
    for (const [at, text] of texts.entries()) write(path.join(point.dir, `${at}.c`), text);
    const whole = [...all.map((name) => `<${name}>`), `"${points}${number}.h"`]
      .map((name) => `#include ${name}\n`)
      .join('');
    write(path.join(point.dir, 'count'), `${texts.length}\n`);
    write(lead, whole);
    const line = before.length + 1;
    const lines = whole.split('\n').slice(before.length);
    return { point, text: [`#line ${line} ${quoted(lead)}`, ...lines].join('\n') };
  }

  const { point } = layOut(group.prefix, []);
  return { leads, points, root: point };
}

function write(file: string, text: string): void {
  writeFileSync(file, text, 'latin1');
}

function restOf({ test, text }: Member, includes: number): string {
  const { line, rest } = splitTest(text, includes);
  return `#line ${line} ${quoted(test.file)}\n${rest}`;
}

function quoted(file: string): string {
  return `"${file.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
