/* {
	"version": "v5.15",
	"commit": "e6e7471706dc",
	"comment": "maps a bio_vec",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/bvec.h>

void *foo(struct bio_vec *bv);

void *foo(struct bio_vec *bv)
{
	return bvec_kmap_local(bv);
}
