import type { Change, Changes, ChangesMet, Known, Met } from '../../changes/index.js';

/** Places of one change that are shown. */
const SHOWN = 3;

/** All changes between two kernels: how many of each kind, and each on a line. */
export function betweenLines({ old, now, changes }: Changes): string[] {
  const counts = new Map<string, number>();
  for (const { what, how } of changes)
    counts.set(`${what} ${how}`, (counts.get(`${what} ${how}`) ?? 0) + 1);
  return [
    `${old} → ${now}`,
    ...[...counts].map(([kind, count]) => `${String(count).padStart(7)}  ${kind}`),
    ...changes.map((one) => `${one.what} ${one.how}  ${one.name}  ${one.detail}${silent(one)}`),
  ];
}

function silent(change: Change): string {
  return change.silent === undefined ? '' : `  (compiles, but ${change.silent})`;
}

type MetWithRules = Met & { rules: readonly Known[] };

/** What a driver meets, the worst first, by header. */
export function metLines({
  old,
  now,
  changes,
}: Omit<ChangesMet, 'changes'> & { changes: readonly MetWithRules[] }): string[] {
  const refused = changes.filter(({ effect }) => effect === 'refused');
  const values = changes.filter(({ what, effect }) => effect === 'silent' && what === 'constant');
  const others = changes.filter(({ what, effect }) => effect === 'silent' && what !== 'constant');
  if (changes.length === 0) return [`${old} → ${now}: nothing that this driver uses changed`];
  return [
    `${old} → ${now}: ${refused.length} refused, ${others.length + values.length} compile, but mean something else`,
    ...byHeader(refused).flatMap(groupLines),
    ...(others.length === 0 ? [] : ['', 'Compiles, but means something else:']),
    ...byHeader(others).flatMap(groupLines),
    ...(values.length === 0
      ? []
      : [
          '',
          'Constants with another value:',
          ...values.map((one) => `  ${one.name}  ${one.detail}`),
        ]),
  ];
}

function byHeader(changes: readonly MetWithRules[]): [string, MetWithRules[]][] {
  const groups = new Map<string, MetWithRules[]>();
  for (const one of changes) {
    const header = one.was.header || one.is?.header || '';
    groups.set(header, [...(groups.get(header) ?? []), one]);
  }
  return [...groups];
}

function groupLines([header, changes]: [string, MetWithRules[]]): string[] {
  return [
    '',
    header === '' ? 'kbuild and Module.symvers' : `<${header}>`,
    ...changes.flatMap(changeLines),
  ];
}

function changeLines({
  name,
  how,
  detail,
  was,
  is,
  places,
  count,
  rules,
  silent: why,
}: MetWithRules): string[] {
  const more = count - SHOWN;
  return [
    `  ${name}  ${how}: ${detail}${why === undefined ? '' : ` (${why})`}`,
    `    was  ${was.text}`,
    ...(is === undefined
      ? []
      : [`    is   ${is.text}${is.header === was.header ? '' : `  <${is.header}>`}`]),
    ...places.slice(0, SHOWN).map(({ file, line, code }) => `    ${file}:${line}: ${code}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
    `    ${rules.length === 0 ? 'no rule yet' : rules.map(({ name: rule, when }) => `rule ${rule}, when ${when}`).join('; ')}`,
  ];
}
