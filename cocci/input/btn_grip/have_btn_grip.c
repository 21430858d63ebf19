/* {
	"version": "v6.17",
	"commit": "97c01e65ef4c",
	"comment": "BTN_GRIPL and its kin, buttons at the grips of a controller",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/input.h>

int foo = BTN_GRIPL + BTN_GRIPR + BTN_GRIPL2 + BTN_GRIPR2;
