/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "pmd_leaf()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/pgtable.h>

int foo(pmd_t pmd);

int foo(pmd_t pmd)
{
	return pmd_leaf(pmd);
}
