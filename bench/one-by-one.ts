import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { looksAcrossFiles } from '../src/apply/rule/across-files.js';
import { isTouched } from '../src/apply/rule/matching.js';
import { wordsOfAll } from '../src/apply/rule/words.js';
import { folders } from '../test/library/folders.js';

/**
 * one-by-one DIR RULES: the rules of the library that a file names, one on each line, one after another, each by one process of
 * spatch over all the sources there. One that carries nothing from file to file leaves those alone that hold no word it touches.
 */
const [dir = '', list = ''] = process.argv.slice(2);
const names = readFileSync(list, 'utf8').split('\n');
const all = new Map(folders().flatMap(({ rules }) => rules.map((rule) => [rule.name, rule])));
const sources = readdirSync(dir).filter((name) => name.endsWith('.c'));
for (const name of names) {
  const rule = all.get(name.split(' ')[0] ?? '');
  if (rule === undefined || rule.kind !== 'cocci') continue;
  const before = new Map(sources.map((file) => [file, readFileSync(path.join(dir, file))]));
  const args = ['--very-quiet', '--no-show-diff', '--in-place', '--sp-file', rule.file];
  execFileSync('spatch', [...args, ...sources], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (looksAcrossFiles(rule)) continue;
  for (const [file, bytes] of before) {
    if (!isTouched(rule, wordsOfAll([bytes]))) writeFileSync(path.join(dir, file), bytes);
  }
}
