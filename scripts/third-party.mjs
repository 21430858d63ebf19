// The licences of the packages that are bundled into the program: they ask that their text goes along.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives the text of THIRD-PARTY.txt: each package with its version, licence and the licence's text. Throws
 * for a package that brings no licence text.
 *
 * @param inputs the files that went into the bundle, relative to `repo`
 */
export function thirdPartyText(repo, inputs) {
  const dirs = new Set(inputs.flatMap((file) => packageDir(file) ?? []));
  const parts = [...dirs].sort().map((dir) => {
    const { name, version, license } = JSON.parse(read(repo, dir, 'package.json'));
    const file = readdirSync(path.join(repo, dir)).find((one) => /^licen[cs]e(\.|$)/i.test(one));
    if (file === undefined) throw new Error(`${dir} is bundled, and brings no licence`);
    return `${name} ${version} (${license})\n\n${read(repo, dir, file).trim()}\n`;
  });
  const about = 'The files in cli/ hold parts of these packages, each under its own licence.\n';
  return [about, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** node_modules/a/node_modules/@b/c/d.js → node_modules/a/node_modules/@b/c; undefined for our own files. */
function packageDir(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function read(...names) {
  return readFileSync(path.join(...names), 'utf8');
}
