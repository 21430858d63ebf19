import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stateDir } from '../../src/core/state-dir.js';
import { homeOfPasswd, needsStranger, STRANGER } from '../as-root.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'state-'));
afterAll(() => rmSync(temp, { recursive: true }));
const ofPasswd = () => path.join(homeOfPasswd(), '.cache/compat-gen');

describe('what is kept for a user does not stand', () => {
  it('in what belongs to another user: root with the HOME of one', (context) => {
    needsStranger(context);
    const home = path.join(temp, 'joe');
    mkdirSync(home);
    chownSync(home, STRANGER, STRANGER);
    const elsewhere = ofPasswd();
    expect(stateDir({ HOME: home })).toEqual({
      dir: elsewhere,
      refused: {
        wanted: path.join(home, '.cache/compat-gen'),
        why: `${home} belongs to uid ${STRANGER}`,
      },
    });
  });

  it('in a directory that another user put there', (context) => {
    needsStranger(context);
    const shared = path.join(temp, 'shared');
    const dir = path.join(shared, 'compat-gen');
    mkdirSync(dir, { recursive: true });
    chmodSync(shared, 0o1777);
    chownSync(dir, STRANGER, STRANGER);
    const elsewhere = ofPasswd();
    expect(stateDir({ XDG_CACHE_HOME: shared })).toEqual({
      dir: elsewhere,
      refused: { wanted: dir, why: `it belongs to uid ${STRANGER}` },
    });
  });
});
