import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesOf } from '../../core/bytes.js';
import type { Group, Member } from './group.js';
import { lineMarker } from './line-marker.js';
import { writeMembers } from './members.js';
import type { Lead } from './own-words.js';
import type { Prefix } from './prefix.js';
import { splitTest } from './prologue.js';

/**
 * Where native/fork-point.c forks the compiler: once for each of the members, in order. One of them is a
 * test, or more includes with a point behind them.
 */
export interface Point {
  number: number;
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
  return 'number' in member;
}

/** The tests at a point and behind it. */
export function testsBehind({ members }: Point): Member[] {
  return members.flatMap((member) => (isPoint(member) ? testsBehind(member) : [member]));
}

/** What the name of every fork point begins with; no other file is called so. */
export const POINT_NAME = '.compat-fork-point-';

/** Writes a group's files below `dir`. */
export function layOutPoints(group: Group, dir: string): Layout {
  const points = path.join(group.beside || dir, `${POINT_NAME}${process.pid}-`);
  const leads: Lead[] = [];
  const texts: string[][] = [];

  /** Returns the point, and the text that leads there from another one. */
  function layOut(
    { includes, tests, longer }: Prefix<Member>,
    before: readonly string[],
  ): { point: Point; text: string } {
    const point: Point = { number: leads.length, members: [] };
    const lead = path.join(dir, `lead-${point.number}.c`);
    const all = [...before, ...includes];
    leads.push({ file: lead, includes: all.length });
    const ownTexts: string[] = [];
    texts.push(ownTexts);
    for (const prefix of longer) {
      const behind = layOut(prefix, all);
      ownTexts.push(behind.text);
      point.members.push(behind.point);
    }
    for (const member of tests) {
      ownTexts.push(restOf(member, all.length));
      point.members.push(member);
    }
    const whole = [...all.map((name) => `<${name}>`), `"${bytesOf(points)}${point.number}.h"`]
      .map((name) => `#include ${name}\n`)
      .join('');
    // The compiler is given the first one; all are what it quotes its words from.
    writeFileSync(lead, whole, 'latin1');
    const line = before.length + 1;
    const lines = whole.split('\n').slice(before.length);
    return { point, text: [lineMarker(line, lead), ...lines].join('\n') };
  }

  const { point } = layOut(group.prefix, []);
  writeMembers(dir, texts);
  return { leads, points, root: point };
}

function restOf({ test }: Member, includes: number): string {
  const { line, rest } = splitTest(test.text, includes);
  return `${lineMarker(line, test.file)}\n${rest}`;
}
