import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { type Ended, kernel, openSandbox } from './kernels.js';
import { namesIn, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const NEW = kernel('6.12');
const FOR_NEW = ['--kver', NEW.release];

/** A driver for kernels before v6.3, which the library does not know: calls that have other parameters now. */
const DRIVER = {
  'compat.toml': undefined,
  'compat/tests/have_strscpy.c': undefined,
  'compat/tests/have_strscpy_2.c': undefined,
  'compat/tests/have_moon.c': undefined,
  'compat/cocci/old.cocci': undefined,
  'compat/cocci/moon.cocci': undefined,
  'tiny_aux.c': undefined,
  Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o\n',
  'tiny_main.c': `#include <linux/module.h>
#include <linux/mmu_notifier.h>

/* Tells others of a page that goes. */
static int tiny_tell(unsigned long start)
{
	struct mmu_notifier_range range;

	mmu_notifier_range_init(&range, MMU_NOTIFY_CLEAR, 0, NULL, NULL, start, start + PAGE_SIZE);
	return range.start != start;
}

static int __init tiny_init(void)
{
	return tiny_tell(0);
}
module_init(tiny_init);
MODULE_LICENSE("GPL");
`,
};

let serial = 0;
function driver(files: Record<string, string | undefined> = {}): string {
  return tiny(path.join(sandbox.dir, `d${serial++}`), { ...DRIVER, ...files });
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Ended {
  const ended = sandbox.compatGen(args, cwd, env);
  expect(ended.status, said(ended)).toBe(0);
  return ended;
}

/** The words of each command that a text recommends, without the program's name. */
function commandsIn(text: string): string[][] {
  return [...text.matchAll(/^.*\bcompat-gen ((?!build DIR).*)$/gm)].map(([, words = '']) =>
    words.split(' '),
  );
}

function main(text: string): Record<string, string> {
  const body = `#include <linux/module.h>\n#include <linux/iommu.h>\n#include <linux/backlight.h>\n#include <linux/slab.h>\n${text}\nMODULE_LICENSE("GPL");\n`;
  return { 'tiny_main.c': body };
}

describe('rules new', () => {
  it('ends in a build: what a failed build and then each answer recommends', () => {
    const env = { XDG_CONFIG_HOME: path.join(sandbox.dir, 'whole') };
    const dir = driver();
    const failed = sandbox.compatGen([...FOR_NEW, 'build', dir], sandbox.dir, env);
    expect(failed.status, said(failed)).toBe(7);
    const drafting = commandsIn(failed.stderr).find((words) => words.includes('new')) ?? [];
    expect(drafting).toContain('mmu_notifier_range_init');

    const drafted = run(drafting, sandbox.dir, env);
    const place = path.join(env.XDG_CONFIG_HOME, 'compat-gen/rules/mmu_notifier_range_init_7_args');
    expect(readdirSync(place).sort()).toEqual([
      'have_mmu_notifier_range_init_7_args.c',
      'mmu_notifier_range_init_7_args__no_present.after.c',
      'mmu_notifier_range_init_7_args__no_present.before.c',
      'mmu_notifier_range_init_7_args__no_present.cocci',
    ]);
    expect(drafted.stdout).toMatch(/^refused by {2}6\.12.* <linux\/mmu_notifier\.h>$/m);
    expect(drafted.stdout).toMatch(/^taken by {4}\S+ {2}<linux\/mmu_notifier\.h>$/m);
    expect(drafted.stdout).toMatch(/^It is proved with both compilers and spatch:$/m);
    expect(drafted.stdout).toMatch(/^ {2}the old form {2}builds on \S+, not on 6\.12/m);
    for (const line of drafted.stdout.split('\n').slice(0, 8)) {
      expect(line.length).toBeLessThanOrEqual(80);
    }
    const stem = path.join(place, 'mmu_notifier_range_init_7_args__no_present');
    expect(readFileSync(`${stem}.before.c`, 'utf8')).toContain('mmu_notifier_range_init(');
    expect(readFileSync(`${stem}.cocci`, 'utf8')).not.toContain('compat: draft');

    const next = commandsIn(drafted.stdout);
    expect(next.map((words) => words.slice(-1)[0])).toEqual([
      'mmu_notifier_range_init_7_args__no_present',
      'build',
    ]);
    const outputs = next.map((words) => run(words, sandbox.dir, env).stdout);
    expect(outputs[0]).toBe('ok      mmu_notifier_range_init_7_args__no_present\n');
    expect(outputs[1]).toMatch(/tiny\.ko\n$/);
    // And on a kernel that takes the driver as it is, the rule stays away.
    const old = kernel('6.1');
    const explained = run(['-C', dir, '--kver', old.release, `CC=${old.cc}`, 'explain'], '/', env);
    expect(explained.stdout).toContain('rules        0 apply');
  });

  nightly('is what `changes --propose` does for all that a failed build is about', () => {
    const env = { XDG_CONFIG_HOME: path.join(sandbox.dir, 'proposed') };
    const source = (DRIVER['tiny_main.c'] ?? '')
      .replace('static int __init', 'static struct class *tiny_class;\n\n$&')
      .replace('return tiny_tell(0);', 'tiny_class = class_create(THIS_MODULE, "tiny");\n\t$&')
      .replace('#include', '#include <linux/device.h>\n$&');
    const dir = driver({ 'tiny_main.c': source });
    const failed = sandbox.compatGen([...FOR_NEW, 'build', dir], sandbox.dir, env);
    expect(failed.status, said(failed)).toBe(7);
    const old = kernel('6.1');
    const told = run(['changes', old.release, NEW.release, dir, '--propose'], sandbox.dir, env);
    // The library has a rule for class_create() in this direction.
    expect(told.stdout).toContain('1 of 1 changes without a rule got one, proved on both kernels');
    expect(told.stdout).toContain(
      '  mmu_notifier_range_init: rule mmu_notifier_range_init_7_args__no_present, changes tiny_main.c',
    );
    expect(run([...FOR_NEW, 'build', dir], sandbox.dir, env).stdout).toMatch(/tiny\.ko\n$/);
  });

  nightly('leaves a value that no header tells to a person, in a draft that no build uses', () => {
    const env = { XDG_CONFIG_HOME: path.join(sandbox.dir, 'open') };
    const dir = driver(
      main(
        '#include <linux/random.h>\n\nvoid f(void *b);\nvoid f(void *b)\n{\n\tadd_hwgenerator_randomness(b, 4, 32);\n}',
      ),
    );
    const ended = run([...FOR_NEW, 'rules', 'new', 'add_hwgenerator_randomness'], dir, env);
    const [, sed = ''] = /^ {2}(sed -i .*)$/m.exec(ended.stdout) ?? [];
    expect(sed).toContain('FILL_IN_sleep_after');
    expect(ended.stdout).toContain(
      'This is a draft, and no build uses it: it is not proved, since',
    );
    sandbox.run(['sh', '-c', sed.replace('…', 'true')], dir);
    expect(
      run(['rules', 'test', 'add_hwgenerator_randomness_3_args__no_present'], dir, env).stdout,
    ).toMatch(/^ok /);
    expect(run(['rules', 'list'], dir, env).stdout).toContain(
      'add_hwgenerator_randomness_3_args__no_present  [user]  a draft: never, when ',
    );
    const refused = sandbox.compatGen([...FOR_NEW, 'build'], dir, env);
    expect([refused.status, refused.stderr.includes('it is a draft: no build uses it')]).toEqual([
      7,
      true,
    ]);
    const [, finish = ''] = /^ {2}(sed -i .*draft.*)$/m.exec(ended.stdout) ?? [];
    sandbox.run(['sh', '-c', finish], dir);
    expect(run([...FOR_NEW, 'build'], dir, env).stdout).toMatch(/tiny\.ko\n$/);
  });

  nightly('writes members, constants and callbacks in their own shape', () => {
    const env = { XDG_CONFIG_HOME: path.join(sandbox.dir, 'shapes') };
    const dir = driver(
      main(
        '#include <linux/fs.h>\n\nint f(struct backlight_device *bd);\nint f(struct backlight_device *bd)\n{\n\treturn bd->props.fb_blank + FMODE_EXCL;\n}\n\n#include <linux/platform_device.h>\n\nstatic int tiny_remove(struct platform_device *pdev)\n{\n\treturn 0;\n}\n\nstruct platform_driver tiny_driver = {\n\t.remove = tiny_remove,\n};',
      ),
    );
    const told = run(
      [...FOR_NEW, 'rules', 'new', 'backlight_properties.fb_blank', '--to', 'power'],
      dir,
      env,
    );
    expect(told.stdout).toContain('It is proved with both compilers and spatch:');
    expect(told.stdout).toContain('The rule changes tiny_main.c.');
    const flag = run([...FOR_NEW, 'rules', 'new', 'FMODE_EXCL', '--to', '0'], dir, env);
    expect(flag.stdout).toContain('It is proved');
    // The kernel that takes .remove as it is.
    const refused = sandbox.compatGen([...FOR_NEW, 'rules', 'new', 'remove'], dir, env);
    const rule = path.join(env.XDG_CONFIG_HOME, 'compat-gen/rules/platform_driver_remove_type');
    expect(refused.status, said(refused)).toBe(0);
    expect(
      readFileSync(path.join(rule, 'platform_driver_remove_type__no_present.after.c'), 'utf8'),
    ).toContain('static void __maybe_unused compat_example_remove(');
    expect(run([...FOR_NEW, 'build'], dir, env).stdout).toMatch(/tiny\.ko\n$/);
  });

  nightly('writes beside the rules of a module that has some, or where -o says', () => {
    const dir = driver({ 'compat.toml': '' });
    const ended = run([...FOR_NEW, '--json', 'rules', 'new', 'mmu_notifier_range_init'], dir);
    const { files } = JSON.parse(ended.stdout) as { files: string[] };
    expect(files.map((file) => path.relative(dir, file)).slice(0, 2)).toEqual([
      'compat/tests/have_mmu_notifier_range_init_7_args.c',
      'compat/cocci/mmu_notifier_range_init_7_args__no_present.cocci',
    ]);
    expect(run([...FOR_NEW, 'build'], dir).stdout).toMatch(/build-6\.12.*\/tiny\.ko\n$/);

    const again = sandbox.compatGen([...FOR_NEW, 'rules', 'new', 'mmu_notifier_range_init'], dir);
    expect([again.status, again.stderr.includes('is there already')]).toEqual([2, true]);

    run([...FOR_NEW, 'rules', 'new', 'mmu_notifier_range_init', '-o', '../mine'], dir);
    expect(namesIn(path.join(sandbox.dir, 'mine/mmu_notifier_range_init_7_args'))).toHaveLength(4);

    const other = driver({ 'compat.toml': '[rules]\nfiles = ["rules/only.cocci"]\n' });
    const lost = sandbox.compatGen([...FOR_NEW, 'rules', 'new', 'mmu_notifier_range_init'], other);
    expect(lost.stderr).toContain(
      'no pattern would find mmu_notifier_range_init_7_args__no_present.cocci',
    );
  });

  it('says what it cannot draft, and writes nothing', () => {
    const env = { XDG_CONFIG_HOME: path.join(sandbox.dir, 'none') };
    const dir = driver();
    const words = (api: string) => sandbox.compatGen([...FOR_NEW, 'rules', 'new', api], dir, env);
    expect(words('../x y').stderr).toContain('is not the name of a function');
    expect(words('orb_get').stderr).toContain('uses orb_get');
    const taken = words('module_init');
    expect(taken.stderr).toMatch(/6\.12\S+ takes module_init as tiny_main\.c:17 uses it/);
    expect([taken.status, namesIn(env.XDG_CONFIG_HOME)]).toEqual([2, []]);
  });
});
