/* {
	"version": "v6.4",
	"commit": "6e30a66433af",
	"comment": "the owner of a class, which class_register() sets by itself since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>

void foo(struct class *cls);

void foo(struct class *cls)
{
	cls->owner = THIS_MODULE;
}
