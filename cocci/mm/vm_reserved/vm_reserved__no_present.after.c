#include <linux/module.h>
#include <linux/mm.h>

static unsigned long bowl_flags(bool io)
{
	return io ? (VM_DONTEXPAND | VM_DONTDUMP) | VM_IO : (VM_DONTEXPAND | VM_DONTDUMP);
}

static unsigned long (*bowl_asked)(bool io) = bowl_flags;
