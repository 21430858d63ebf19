import { examine } from '../../stages/doctor.js';
import type { AddCommand } from '../command.js';

export const addDoctor: AddCommand = (program, context) => {
  program
    .command('doctor')
    .description('what this machine lacks for each role, and the command that mends it')
    .action(async () => {
      const { session, request, print } = context();
      const findings = await examine(session, request);
      print(
        findings,
        findings.map(
          ({ role, what, ok, found, mend }) =>
            `${ok ? 'ok  ' : 'LACK'}  ${role.padEnd(11)}  ${what}: ${found}${mend === undefined ? '' : `\n        mend: ${mend}`}`,
        ),
      );
    });
};
