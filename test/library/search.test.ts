import { describe, expect, it } from 'vitest';
import { EXACT, readLibrary, search } from '../../src/library/index.js';

const library = readLibrary();

/** The changes that are about the very thing that was asked for, the best first. */
function sure(query: string): string[] {
  return search(library.changes, query)
    .filter(({ score }) => score >= EXACT)
    .map(({ change }) => change.name);
}

function first(query: string): string | undefined {
  return search(library.changes, query)[0]?.change.name;
}

describe('the library knows', () => {
  it('of each change its commits, header, rules and what these do', () => {
    const found = library.changes.find(({ name }) => name === 'driver-core/class_create_of_name');
    expect(found).toMatchObject({
      about: ['class_create() takes the name alone'],
      upstream: [{ commit: '1aaba11da9aa', version: 'v6.4' }],
      header: 'linux/device.h',
      tests: ['have_class_create_of_name'],
      rules: [
        {
          name: 'class_create_of_name__no_present',
          when: '!have_class_create_of_name',
          effect: ['- class_create(name)', '+ class_create(THIS_MODULE, name)'],
        },
        {
          name: 'class_create_of_name__yes_present',
          when: 'have_class_create_of_name',
          effect: ['- class_create(owner, name)', '+ class_create(name)'],
        },
      ],
    });
    for (const { name, about, upstream, rules, tests } of library.changes) {
      expect(upstream.length, name).toBeGreaterThan(0);
      expect(rules.length, name).toBeGreaterThan(0);
      expect(about.length, name).toBe(tests.length);
    }
  });

  it('on which kernels each rule was seen to apply', () => {
    const rules = library.changes.flatMap((change) => change.rules);
    expect(library.series.length).toBeGreaterThan(3);
    expect(rules.filter(({ on }) => on === undefined)).toEqual([]);
  });
});

it('nothing is found by the common words of a message that tells no name of an API', () => {
  for (const message of [
    'a.c:3:46: error: parameter 1 (‘start_of_it’) has incomplete type',
    'error: storage size of ‘tv’ isn’t known',
    'error: control reaches end of non-void function',
  ])
    expect(search(library.changes, message)).toEqual([]);
});

describe('a search finds a change by', () => {
  it.each([
    ['a symbol', 'class_create', 'driver-core/class_create_of_name'],
    [
      'a symbol as it is called',
      'class_create(THIS_MODULE, "x");',
      'driver-core/class_create_of_name',
    ],
    ['a symbol that its rules write', 'bus_get_kset', 'driver-core/bus_type_p'],
    ['a member of a struct', 'acpi_driver.owner', 'acpi/acpi_driver_owner'],
    ['a header', 'linux/genhd.h', 'block/linux_genhd_h'],
    ['a header as it is included', '#include <linux/genhd.h>', 'block/linux_genhd_h'],
    ['a commit', '1aaba11da9aa', 'driver-core/class_create_of_name'],
    ['its name', 'timer_container_of', 'time/timer_container_of'],
    ['words', 'permissions of an inode', 'fs/inode_permission_idmap'],
  ])('%s: %s', (_, query, name) => {
    expect(first(query)).toBe(name);
  });

  it.each([
    "too few arguments to function 'class_create'",
    'too few arguments to function class_create',
    'drivers/x.c:12:9: error: too many arguments to function ‘class_create’',
    "error: too many arguments to function call 'class_create', expected single argument",
    'ERROR: modpost: "class_create" [x.ko] undefined!',
  ])('an error message: %s', (message) => {
    expect(sure(message)).toEqual(['driver-core/class_create_of_name']);
  });

  it.each([
    ['linux/genhd.h: No such file or directory', 'block/linux_genhd_h'],
    ['‘struct block_device’ has no member named ‘bd_inode’', 'block/bd_mapping'],
    ['implicit declaration of function ‘del_timer_sync’', 'time/timer_delete'],
    [
      'macro "DEFINE_SEMAPHORE" requires 2 arguments, but only 1 given',
      'locking/define_semaphore_n',
    ],
    ["assignment of read-only member 'vm_flags'", 'mm/vm_flags_set'],
    [
      'initialization of ‘void (*)(struct i2c_client *)’ from incompatible pointer type ‘int (*)(struct i2c_client *)’ [-Werror=incompatible-pointer-types]',
      'i2c/i2c_remove_void',
    ],
    [
      "initialization of 'void (*)(struct platform_device *)' from incompatible pointer type 'int (*)(struct platform_device *)'",
      'driver-core/platform_remove_void',
    ],
    [
      "incompatible function pointer types initializing 'void (*)(struct platform_device *)' with an expression of type 'int (struct platform_device *)' [-Wincompatible-function-pointer-types]",
      'driver-core/platform_remove_void',
    ],
  ])('an error message: %s', (message, name) => {
    expect(first(message)).toBe(name);
  });

  it('a kernel version, and all that is new between two', () => {
    const of64 = sure('v6.4');
    expect(of64).toContain('driver-core/class_create_of_name');
    expect(sure('6.4.16-200.fc38.x86_64')).toEqual(of64);
    const between = sure('6.3..6.5');
    expect(between).toEqual(expect.arrayContaining(of64));
    expect(sure('6.4..6.5')).not.toContain('driver-core/class_create_of_name');
    expect(between.length).toBeGreaterThan(of64.length);
  });
});

describe('a search', () => {
  it('is sure of nothing that it only finds something like', () => {
    expect(sure('class_cre')).toEqual([]);
    expect(first('class_cre')).toBe('driver-core/class_create_of_name');
  });

  it('of a member of another struct is not sure', () => {
    expect(sure('‘struct moon’ has no member named ‘bd_inode’')).toEqual([]);
  });

  it('of what nobody knows finds nothing', () => {
    expect(search(library.changes, 'moon_phase')).toEqual([]);
    // The words of the message are in some change, and say nothing.
    expect(search(library.changes, "unknown type name 'moon_phase_t'")).toEqual([]);
    expect(search(library.changes, 'linux/moon.h: No such file or directory')).toEqual([]);
    expect(search(library.changes, "'struct moon' has no member named 'data'")).toEqual([]);
    expect(search(library.changes, 'expected ‘;’ before ‘__exit’')).toEqual([]);
    expect(search(library.changes, '')).toEqual([]);
    expect(search(library.changes, 'the error of the kernel')).toEqual([]);
  });

  it('takes any text', () => {
    for (const text of ['((', '[a', '\\', '..', '6.1..', '`$(x)`', 'x'.repeat(100_000)]) {
      expect(Array.isArray(search(library.changes, text))).toBe(true);
    }
  });
});
