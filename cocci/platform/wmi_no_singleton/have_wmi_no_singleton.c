/* {
	"version": "v6.9",
	"commit": "a66ccfc25354",
	"comment": "a WMI driver says that it can be bound to several devices",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/wmi.h>

struct wmi_driver foo = {
	.no_singleton = true,
};
