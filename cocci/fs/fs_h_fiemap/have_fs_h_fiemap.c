/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "<linux/fs.h> declares what fills a fiemap, the last version in which it does",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

int foo(struct fiemap_extent_info *info);

int foo(struct fiemap_extent_info *info)
{
	return fiemap_fill_next_extent(info, 0, 0, 0, 0);
}
