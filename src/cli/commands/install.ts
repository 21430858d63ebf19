import { install } from '../../index.js';
import type { AddCommand } from '../command.js';

export const addInstall: AddCommand = (program, context) => {
  program
    .command('install')
    .description(
      "build, then kbuild's modules_install (INSTALL_MOD_PATH and its kin from the environment)",
    )
    .action(async () => {
      const { session, request, print } = context();
      const { modules } = await install(session, request);
      print({ modules }, []);
    });
};
