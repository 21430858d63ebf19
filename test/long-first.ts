import { existsSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take minutes. One that began last would run alone, with the other processors idle. */
const LONG = [
  'test/library/before-forms.test.ts',
  'test/detect/same-results.test.ts',
  'test/library/pairs.test.ts',
  'test/library/example.test.ts',
  'test/fuzz/detect.test.ts',
  'test/library/necessary.test.ts',
  'test/fuzz/files.test.ts',
  'test/fuzz/texts.test.ts',
];

/** The order of the test files: as vitest has it, but the longest of them first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = LONG.filter((file) => !existsSync(file));
    if (gone.length > 0) throw new Error(`no longer there: ${gone.join(', ')}`);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((file) => moduleId.endsWith(`/${file}`));
      return at === -1 ? LONG.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}
