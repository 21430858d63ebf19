import type { Parameter } from '../declared/index.js';
import { argumentsFor, FILL_IN, sameType } from './arguments.js';
import type { Declaration } from './declaration.js';
import type { Facts, Shape } from './shape.js';

/** Words of C and SmPL that are no names of metavariables. */
const TAKEN =
  /^(?:int|char|long|short|unsigned|signed|void|struct|union|enum|const|static|inline|register|default|case|type|expression|identifier|statement|function|local|list|fresh|position|symbol|constant|typedef|iterator|declarer|parameter|initialiser|initializer|field|binary|operator|assignment|format|comments|attribute|any|idexpression|error|on|or|when|script|virtual|using|disable|extends|depends|ever|never|exists|forall|optional|words|merge|global|metavariable|pure|context|whenever)$/;

/** A function or macro that takes other arguments, or is not there. */
export function shapeOfCall({ api, use, there, here, to, replacement }: Facts): Shape {
  const { name } = api;
  const count = use.args?.length ?? 0;
  const given = (there?.parameters ?? unknownParameters(count)).map(asMetavariable);
  const target = to === undefined ? here : replacement;
  const callee = to ?? (here === undefined ? `${FILL_IN}${name}` : name);
  const after = target?.parameters && argumentsFor(given, target.parameters.map(asMetavariable));
  const names = given.map((one) => one.name);
  const sameCount = here?.parameters?.length === count;
  return {
    name: here === undefined ? name : sameCount ? `${name}_types` : `${name}_${count}_args`,
    about:
      here === undefined
        ? `${name}() is there`
        : sameCount
          ? `${name}() takes other types`
          : `${name}() takes ${count} arguments`,
    test: testOf(name, there, given, sameCount),
    exports: [],
    touches: name,
    rule: `@@
${names.length === 0 ? '' : `expression ${names.join(', ')};\n`}@@
- ${name}(${names.join(', ')})
+ ${callee}(${changed(after ?? names, given, target, sameCount && to === undefined).join(', ')})
`,
  };
}

/** Where only types differ, nothing here knows what to write for an argument of another type. */
function changed(
  after: readonly string[],
  given: readonly Parameter[],
  target: Declaration | undefined,
  onlyTypes: boolean,
): string[] {
  if (!onlyTypes) return [...after];
  return after.map((text, at) => {
    const [from, wanted] = [given[at], target?.parameters?.[at]];
    const differs = from && wanted && !sameType(from, { ...wanted, name: from.name });
    return differs ? `${FILL_IN}${wanted.name}` : text;
  });
}

function testOf(
  name: string,
  there: Declaration | undefined,
  given: readonly Parameter[],
  byType: boolean,
): string {
  if (there?.kind !== 'function' || there.parameters === undefined) {
    return `void foo(void);\n\nvoid foo(void)\n{\n\t${name}(${given.map(() => '0').join(', ')});\n}\n`;
  }
  const types = there.parameters.map(({ text }) => text).join(', ') || 'void';
  if (byType) {
    return `_Static_assert(__builtin_types_compatible_p(typeof(&${name}), ${pointer(there.result)}(${types})),\n\t       "another type");\n`;
  }
  const names = there.parameters.map((one) => one.name).join(', ');
  const head = `${there.result}${there.result.endsWith('*') ? '' : ' '}foo(${types})`;
  const call = `${there.result === 'void' ? '' : 'return '}${name}(${names});`;
  return `${head};\n\n${head}\n{\n\t${call}\n}\n`;
}

/** A pointer to a function that returns this type, up to its parameters. */
export function pointer(result: string): string {
  return `${result}${result.endsWith('*') ? '' : ' '}(*)`;
}

function unknownParameters(count: number): Parameter[] {
  return Array.from({ length: count }, (_, at) => ({
    type: '',
    name: `arg${at + 1}`,
    text: `arg${at + 1}`,
  }));
}

function asMetavariable(one: Parameter): Parameter {
  return TAKEN.test(one.name) ? { ...one, name: `${one.name}_` } : one;
}
