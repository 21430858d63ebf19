/* {
	"version": "v5.1",
	"commit": "877b5691f27a",
	"comment": "shash_desc.flags, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <crypto/hash.h>

void foo(struct shash_desc *desc);

void foo(struct shash_desc *desc)
{
	desc->flags = 0;
}
