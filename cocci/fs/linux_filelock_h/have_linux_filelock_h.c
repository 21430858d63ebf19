/* {
	"version": "v6.3",
	"commit": "5970e15dbcfe",
	"comment": "linux/filelock.h: locks of files",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/filelock.h>
