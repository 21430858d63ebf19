import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { describeEach, options, sourcesOf, textsOf } from '../apply/hosts.js';
import { SESSION } from '../session.js';
import { folders } from './folders.js';

/** Code that a rule would make wrong, though it has the rule's form: the kernel is to refuse it. The pairs can't hold it. */
const LEFT_ALONE: [why: string, rule: string, code: string][] = [
  [
    'a page fault holds the lock that vm_flags_set() takes',
    'vm_flags_set__yes_present',
    `static vm_fault_t port_fault(struct vm_fault *vmf)
{
	struct vm_area_struct *vma = vmf->vma;

	vma->vm_flags |= VM_IO;
	if (vma->vm_pgoff)
		vma->vm_flags &= ~VM_MAYWRITE;
	return VM_FAULT_NOPAGE;
}

static int old_fault(struct vm_area_struct *vma, struct vm_fault *vmf)
{
	vma->vm_flags = vma->vm_flags | VM_IO;
	return 0;
}
`,
  ],
  [
    "a driver's own member is no ktime_t",
    'ktime_tv64__no_present',
    `union lap {
	int tv64;
	char text[4];
};

struct race {
	void *track;
	int tv64;
};

static int race_of(struct race *race, union lap *lap)
{
	return race->tv64 + lap->tv64;
}
`,
  ],
  [
    "a driver's own mutex is no inode's",
    'i_mutex__no_present',
    `struct port {
	struct mutex i_mutex;
	int nr;
};

static void port_next(struct port *port)
{
	mutex_lock(&port->i_mutex);
	port->nr++;
	mutex_unlock(&port->i_mutex);
}
`,
  ],
];

const rules = folders().flatMap((folder) => folder.rules);

describeEach('what would be wrong is left to the compiler', (spatch) => {
  test.each(LEFT_ALONE)('%s', async (_, name, code) => {
    const rule = rules.find((one) => one.name === name);
    if (rule === undefined) throw new Error(`there is no rule ${name}`);
    const wanted = options({ rules: [rule], sources: sourcesOf({ 'a.c': code }) });
    const { sources } = await applyRules(SESSION, await spatch(), wanted);
    expect(textsOf(sources)['a.c']).toBe(code);
  });
});
