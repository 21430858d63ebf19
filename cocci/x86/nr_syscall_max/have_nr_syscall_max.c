/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "__NR_syscall_max, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/syscalls.h>

int foo = __NR_syscall_max;
