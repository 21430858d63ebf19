import path from 'node:path';
import { shipAnswers } from '../../ask/index.js';
import { gather } from '../../cache/index.js';
import { stateDirTold } from '../../core/state-dir.js';
import {
  acceptEntry,
  blameEntry,
  listCache,
  pruneCache,
  remakeAll,
  showEntry,
  verifyCache,
} from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import { cacheLimit, clear, stats } from '../../state/index.js';
import type { AddCommand } from '../command.js';
import { blamedPatch, blameLines } from '../lines/blame-lines.js';
import { entryHead, entryLines, signatureLine } from '../lines/entry-lines.js';
import { changedLines } from '../lines/patch-lines.js';
import { clearedLines, statsLines } from '../lines/state-lines.js';
import { diffLook } from '../terminal/looks.js';
import { printable } from '../terminal/printable.js';

export const addCache: AddCommand = (program, context) => {
  const cache = program.command('cache').description('look after the cocci_cache');
  const open = async () => {
    const { session, request, print } = context();
    return {
      session,
      print,
      project: await openProject(session, request.root, request.configFile),
    };
  };
  cache
    .command('list')
    .description('the entries, whether they are current, the kernels they are for')
    .action(async () => {
      const { session, print, project } = await open();
      const rows = await listCache(session, project);
      print(
        rows,
        rows.map(
          ({ fingerprint, state, releases, reason }) =>
            `${fingerprint}  ${state.padEnd(11)}  ${releases.join(' ')}${reason ? `  (${reason})` : ''}`,
        ),
        { brief: true },
      );
    });
  cache
    .command('show <fingerprint>')
    .description('one entry: its rules, kernels, and the patch itself')
    .option('--blame', 'each hunk of the patch under the rules that made it')
    .action(async (fingerprint: string, options: { blame?: boolean }) => {
      const { session, print, project } = await open();
      const entry = await showEntry(session, project, fingerprint);
      const { answers, signed: _, signatures = [], ...others } = entry;
      const shown = signatures.map(({ blob: _, ...one }) => one);
      const data = { ...others, signatures: shown, header: answers.text };
      const blame = options.blame ? await blameEntry(session, project, entry) : undefined;
      if (blame === undefined) return print(data, entryLines(entry), { look: diffLook });
      const head = entryHead(entry);
      print({ ...data, blame }, [...head, '', ...blamedPatch(blame)], {
        words: (screen) => [...head.map(printable), '', ...blameLines(blame, screen)],
      });
    });
  cache
    .command('verify')
    .description('check every entry; exit 8 when one is damaged')
    .option('--remake', 'make each current patch again, too, and compare the bytes')
    .action(async (options: { remake?: boolean }) => {
      const { session, print, project } = await open();
      const found = await verifyCache(session, project);
      const sound = [
        `${found.verified} entries, all sound`,
        ...found.signatures.map((one) => `${one.fingerprint}  signed by ${signatureLine(one)}`),
      ];
      if (options.remake !== true) return print(found, sound, { brief: true });
      const remade = await remakeAll(session, project);
      print({ ...found, remade }, [
        ...sound,
        ...remade.map(
          ({ fingerprint, result, reason }) =>
            `${fingerprint}  ${result}${reason === undefined ? '' : `: ${reason}`}`,
        ),
      ]);
    });
  cache
    .command('accept <fingerprint>')
    .description('say that you have read the patch of an imported entry, and believe it')
    .action(async (fingerprint: string) => {
      const { session, print, project } = await open();
      const accepted = await acceptEntry(session, project, fingerprint);
      print(accepted, [
        `${accepted.fingerprint}  reviewed`,
        ...changedLines(accepted.files).map((line) => `  ${line}`),
      ]);
    });
  cache
    .command('ship')
    .description('put the answers of one kernel in, so that a fresh checkout need not compile them')
    .option('--library', 'those to all tests of the library, and not only to the tests in use here')
    .action(async (options: { library?: boolean }) => {
      const { session, request, print } = context();
      const project = await openProject(session, request.root, request.configFile);
      const ofLibrary = options.library === true;
      const shipped = await shipAnswers(session, project, request.kernel, ofLibrary);
      const { file, release, bytes, leftOut } = shipped;
      print(shipped, [
        `${file}  ${release}, ${bytes} bytes`,
        ...leftOut.map((test) => `  not shipped, it depends on files of this machine: ${test}`),
      ]);
    });
  cache
    .command('add <files...>')
    .description('put compat.h files from other machines into the cache, for generate')
    .option(
      '--kernelrelease <release>',
      'the kernel they are from, unless compat.h.RELEASE says so',
    )
    .option('--only', 'these and no others: remove the entries of all other fingerprints')
    .action(async (files: string[], options: { kernelrelease?: string; only?: boolean }) => {
      const { session, print, project } = await open();
      const { gathered, removed } = await gather(session, project.cache, {
        files: files.map((file) => path.resolve(session.cwd, file)),
        release: options.kernelrelease,
        only: options.only === true,
        tests: project.tests.map(({ name }) => name),
      });
      print({ gathered, removed }, [
        ...gathered.map((one) => `${one.fingerprint}  ${one.done}    ${one.release}`),
        ...removed.map((name) => `${name}  removed`),
      ]);
    });
  cache
    .command('prune')
    .description('remove entries that were made with other tests than today’s, and leftovers')
    .action(async () => {
      const { session, print, project } = await open();
      const removed = await pruneCache(session, project);
      print({ removed }, removed);
    });
  cache
    .command('stats')
    .description('what is kept for you in all, for every module: its size, and how often it helped')
    .action(async () => {
      const { session, print } = context();
      const found = await stats(session, stateDirTold(session), cacheLimit(session.env));
      print(found, statsLines(found));
    });
  cache
    .command('clear')
    .description('remove what is kept for you and can be made again; no cocci_cache is touched')
    .option('--all', 'the cache entries of directories without compat.toml, too')
    .action(async (options: { all?: boolean }) => {
      const { session, print } = context();
      const cleared = await clear(session, stateDirTold(session), options.all === true);
      print(cleared, clearedLines(cleared));
    });
};
