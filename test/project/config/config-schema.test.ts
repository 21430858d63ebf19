import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONFIG_SCHEMA } from '../../../src/project/config/config.js';

interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: boolean;
  description?: string;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/compat-toml.schema.json', import.meta.url), 'utf8'),
) as Node;

it('the JSON schema of compat.toml has the keys that the program knows, and says what each is', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(CONFIG_SCHEMA.entries));
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    const below = Object.entries(node.properties ?? {});
    // A key that a table does not have is an error in an editor, too.
    if (below.length > 0) expect(node.additionalProperties, name).toBe(false);
    for (const [key, { description }] of below.length > 0 ? below : [[name, node] as const]) {
      expect(description, `${name} ${key}`).toMatch(/\w/);
    }
  }
  expect(schema.additionalProperties).toBe(false);
});
