/* {
	"version": "v6.5",
	"commit": "d67790ddf021",
	"comment": "struct_size_t(): the size of a struct of this type with so many members",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/overflow.h>

struct foo {
	int nr;
	int list[];
};

size_t bar(size_t nr);

size_t bar(size_t nr)
{
	return struct_size_t(struct foo, list, nr);
}
