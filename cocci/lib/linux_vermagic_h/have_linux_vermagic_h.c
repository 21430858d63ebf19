/* {
	"version": "v5.7",
	"commit": "unknown",
	"comment": "any file may include <linux/vermagic.h>, the last version in which it may",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/vermagic.h>

const char *foo(void);

const char *foo(void)
{
	return VERMAGIC_STRING;
}
