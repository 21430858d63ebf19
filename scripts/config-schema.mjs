#!/usr/bin/env node
// Usage: scripts/config-schema.mjs [--check]
//
// Writes docs/compat-toml.schema.json, the JSON schema of compat.toml, for editors: of the schema in
// src/project/config/config.ts, with what docs/compat-toml.md says of each key.
//
//   --check   writes nothing: the exit status is 1 if the file is not what this script would write
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const REPO = fileURLToPath(new URL('..', import.meta.url));
const FILE = path.join(REPO, 'docs/compat-toml.schema.json');

const text = `${JSON.stringify(await schema(), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  process.stderr.write('docs/compat-toml.schema.json is not current: scripts/config-schema.mjs\n');
  process.exitCode = 1;
}

async function schema() {
  const made = await fromProgram();
  delete made.$schema;
  for (const [key, about] of describedKeys()) {
    const [table, name] = key.split('.');
    const place = name === undefined ? made.properties : made.properties[table]?.properties;
    const property = place?.[name ?? table];
    if (property === undefined)
      throw new Error(`docs/compat-toml.md has a key that is none: ${key}`);
    property.description = about;
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'compat.toml of compat-gen',
    ...made,
  };
}

/** The key and its meaning, of each row of the page's table; links as their words. */
function describedKeys() {
  const page = readFileSync(path.join(REPO, 'docs/compat-toml.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w.-]+)` \| (.*) \| .* \|$/gm)];
  return rows.map(([, key, about]) => [key, about.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')]);
}

/** The schema of what a user writes: before defaults and before command lines are split. */
async function fromProgram() {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { toJsonSchema } from '@valibot/to-json-schema';\nimport { CONFIG_SCHEMA } from './src/project/config/config.ts';\nexport const made = toJsonSchema(CONFIG_SCHEMA, { errorMode: 'ignore', target: 'draft-07' });",
      resolveDir: REPO,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/');",
    },
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).made;
}
