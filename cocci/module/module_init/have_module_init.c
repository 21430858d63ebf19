/* {
	"version": "v6.15",
	"commit": "4fab2d7628dd",
	"comment": "objtool refuses a function called init_module(): module_init() is to name it",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/objtool.h>

/* A compiler can't be asked about objtool; these annotations came to it one version earlier. */
#ifndef __ASM_ANNOTATE
#error "this kernel's objtool is older, or there is none"
#endif
