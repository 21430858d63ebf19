/* {
	"version": "v6.9",
	"commit": "60b2ebf48526",
	"comment": "from_work(): what a work item is a part of",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/workqueue.h>

struct foo {
	int nr;
	struct work_struct work;
};

int bar(struct work_struct *work);

int bar(struct work_struct *work)
{
	struct foo *foo = from_work(foo, work, work);

	return foo->nr;
}
