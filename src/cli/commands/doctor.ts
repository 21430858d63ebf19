import { examineSpatchHost } from '../../apply/index.js';
import { installerHere } from '../../core/finding.js';
import { readConfig } from '../../project/index.js';
import { examineBuildHost } from '../../target/index.js';
import type { AddCommand } from '../command.js';

export const addDoctor: AddCommand = (program, context) => {
  program
    .command('doctor')
    .description('what this machine lacks for each role, and the command that fixes it')
    .action(async () => {
      const { session, request, print } = context();
      const installer = await installerHere();
      const { spatch } = await readConfig(request.root, request.configFile);
      const findings = [
        ...(await examineBuildHost(session, request.kernel, installer)),
        ...(await examineSpatchHost(session, spatch.command, `${installer.command} coccinelle`)),
      ];
      print(
        findings,
        findings.map(
          ({ role, what, ok, found, fix }) =>
            `${ok ? 'ok  ' : 'LACK'}  ${role.padEnd(11)}  ${what}: ${found}${fix === undefined ? '' : `\n        fix: ${fix}`}`,
        ),
      );
    });
};
