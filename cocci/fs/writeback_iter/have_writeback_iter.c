/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "writeback_iter(), which finds the next folio to write",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["writeback_iter"]
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/writeback.h>

struct folio *foo(struct address_space *mapping, struct writeback_control *wbc, struct folio *folio, int *error);

struct folio *foo(struct address_space *mapping, struct writeback_control *wbc, struct folio *folio, int *error)
{
	return writeback_iter(mapping, wbc, folio, error);
}
