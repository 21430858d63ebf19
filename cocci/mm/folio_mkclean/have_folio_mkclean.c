/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "folio_mkclean()",
	"exports": ["folio_mkclean"],
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/mm.h>
#include <linux/rmap.h>

int foo(struct folio *folio);

int foo(struct folio *folio)
{
	return folio_mkclean(folio);
}
