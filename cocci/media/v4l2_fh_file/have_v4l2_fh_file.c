/* {
	"version": "v6.18",
	"commit": "47f4b1acb4d5",
	"comment": "v4l2_fh_add() and v4l2_fh_del() take the file, and look after its private_data",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-fh.h>

void foo(struct v4l2_fh *fh, struct file *file);

void foo(struct v4l2_fh *fh, struct file *file)
{
	v4l2_fh_add(fh, file);
	v4l2_fh_del(fh, file);
}
