/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "folio_wait_stable()",
	"exports": ["folio_wait_stable"],
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/pagemap.h>

void foo(struct folio *folio);

void foo(struct folio *folio)
{
	folio_wait_stable(folio);
}
