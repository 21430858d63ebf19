import type { Asked, Candidates } from './candidate.js';
import { Needs } from './needs.js';
import { example } from './of-call.js';
import { callAt, placesOf } from './spot.js';

/** Rules for a name that the included headers no longer bring along: its header is included, too. */
export function candidatesForInclude({ met, kernels, uses }: Asked): Candidates {
  const { is, name } = met;
  const word = name.split(' ').at(-1) ?? name;
  const headers = uses[0].includes.filter(
    (one) => kernels.old.table.headers.has(one) && kernels.now.table.headers.has(one),
  );
  const files = new Set(uses.map(({ file }) => file));
  const anchor = headers.find((one) =>
    [...files].every((file) => uses.some((use) => use.file === file && use.includes.includes(one))),
  );
  if (is === undefined || anchor === undefined)
    return 'no one header is included by all files that use it';
  const before = useOf({ met, kernels }, name, word);
  return [
    {
      shape: {
        ...{ name: `${word}_with_${anchor.replace(/\W+/g, '_')}`, exports: [], touches: word },
        about: `<${anchor}> and what the driver includes beside it bring ${name}`,
        test: before,
        rule: `@@\n@@\n  #include <${anchor}>\n+ #include <${is.header}>\n`,
      },
      ...{ headers, before, to: is.header },
      notes: ['A header that is included twice does no harm.'],
    },
  ];
}

/** C that needs the declaration. */
function useOf(
  { met, kernels }: Pick<Asked, 'met' | 'kernels'>,
  name: string,
  word: string,
): string {
  const [found] = kernels.old.table.declared.get(name) ?? [];
  if (name !== word)
    return `unsigned long use_${word}(void);\n\nunsigned long use_${word}(void)\n{\n\treturn sizeof(${name});\n}\n`;
  if (found?.kind === 'typedef') return `${name} use_${word};\n`;
  if (found?.kind === 'function')
    return `void *use_${word}(void);\n\nvoid *use_${word}(void)\n{\n\treturn ${word};\n}\n`;
  if (found?.kind === 'variable')
    return `const void *use_${word}(void);\n\nconst void *use_${word}(void)\n{\n\treturn &${word};\n}\n`;
  const [place] = placesOf(word, met, kernels.at);
  const call = place && callAt(place);
  if (place === undefined || call === undefined)
    return `unsigned long use_${word}(void);\n\nunsigned long use_${word}(void)\n{\n\treturn (unsigned long)(${word});\n}\n`;
  const spot = { types: place.types, scope: place.scope, without: new Set([word]) };
  return example(new Needs(spot, call), word, `${call};`);
}
