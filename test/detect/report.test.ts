import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeMembers } from '../../src/detect/members.js';
import { readReport } from '../../src/detect/report.js';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a report', () => {
  const below = 'P 0 0\nL\n';
  const whole = [
    'P 5 4\nwordsopen',
    'M 1 256 14 0 0\nM 0 0 0 0 0\nL\n',
    `M 0 0 0 2 ${below.length}\nFx${below}`,
    'L\n',
    'P 0 0\nM 0 0 1 0 0\nw',
  ].join('');

  it('tells what was said and opened up to the point, and by each member', () => {
    const reached = readReport(bytes(whole))!;
    expect(reached).toMatchObject({ messages: 'words', opened: bytes('open') });
    expect([...reached.members.keys()]).toEqual([1, 0]);
    // What the compiler says is taken by its size, whatever it looks like.
    expect(reached.members.get(1)).toMatchObject({ status: 256, messages: 'M 0 0 0 0 0\nL\n' });
    expect(reached.members.get(0)).toMatchObject({ status: 0, opened: bytes('Fx') });
    expect(readReport(reached.members.get(0)!.report)).toMatchObject({ wentOn: bytes('') });
    expect(readReport(reached.wentOn!)?.members.get(0)?.messages).toBe('w');
  });

  it('is none where no point was reached', () => {
    expect(readReport(bytes(''))).toBeUndefined();
    expect(readReport(bytes('junk'))).toBeUndefined();
  });

  it('tells of no member whose part is torn', () => {
    const ends = Array.from({ length: whole.length }, (_, end) => end);
    const told = ends.map((end) => readReport(bytes(whole.slice(0, end))));
    const second = whole.indexOf('M 0 0 0 2');
    for (const [end, reached] of told.entries()) {
      const { members } = reached ?? { members: new Map() };
      expect(members.has(1)).toBe(end >= second);
      expect(members.has(0)).toBe(end >= whole.indexOf('L\n', whole.indexOf(below) + 8));
    }
  });
});

describe('the file of members', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-members-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('leads from a point to its members, and from these to their texts', () => {
    writeMembers(dir, [['one', ''], ['h\xe9']]);
    const file = readFileSync(path.join(dir, 'members'));
    const row = (at: number): number[] => {
      const line = file.toString('latin1', at * 24, at * 24 + 24);
      expect(line).toMatch(/^(?=.{24}$)\d+ +\d+ +$/);
      return [Number(line.slice(0, 12)), Number(line.slice(12))];
    };
    const text = (at: number): string => {
      const [from = 0, size = 0] = row(at);
      return file.toString('latin1', from, from + size);
    };
    expect([row(0), row(1)]).toEqual([
      [2, 2],
      [4, 1],
    ]);
    expect([text(2), text(3), text(4)]).toEqual(['one', '', 'h\xe9']);
  });
});
