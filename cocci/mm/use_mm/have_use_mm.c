/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "use_mm() and unuse_mm(), the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mmu_context.h>

void foo(struct mm_struct *mm);

void foo(struct mm_struct *mm)
{
	use_mm(mm);
	unuse_mm(mm);
}
