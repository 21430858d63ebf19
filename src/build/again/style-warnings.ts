import { splitLines } from '../../patch/index.js';
import type { BuildError } from '../failure/build-errors.js';

/**
 * Warnings about style alone, which kernels have come to ask for (scripts/Makefile.extrawarn; missing-prototypes and
 * missing-declarations for all since v6.8). One that may tell of a changed function is not among them: a wrong type, say.
 */
const STYLE: ReadonlySet<string> = new Set([
  ...['missing-prototypes', 'missing-declarations', 'empty-body', 'expansion-to-defined'],
  ...['ignored-qualifiers', 'implicit-fallthrough', 'old-style-declaration'],
  ...['unused-but-set-parameter', 'unused-but-set-variable', 'unused-const-variable'],
]);

/** The warning about style that an error is, since the driver makes each warning one; undefined for any other error. */
export function styleWarning({ message }: Pick<BuildError, 'message'>): string | undefined {
  const [, name = ''] = /\[-Werror=([\w-]+?)=?\]$/.exec(message.trimEnd()) ?? [];
  return STYLE.has(name) ? name : undefined;
}

/** Whether a file that kbuild reads (latin1) makes each warning an error. */
export function makesErrors(text: string): boolean {
  return /(?:^|[\s=])-Werror(?=\s|$)/m.test(text);
}

/** Such a file in which these warnings stay what they are. */
export function withoutErrors(text: string, warnings: readonly string[]): string {
  const flags = warnings.map((name) => `-Wno-error=${name}`).join(' ');
  const end = splitLines(text).at(-1)?.endsWith('\n') === false ? '\n' : '';
  return `${text}${end}
ifdef obj
ccflags-y += ${flags}
ifneq ($(filter -Werror,$(subdir-ccflags-y)),)
subdir-ccflags-y += ${flags}
endif
endif
`;
}
