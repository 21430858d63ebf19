#include <linux/module.h>
#include <linux/fs.h>
#include <linux/slab.h>
#include <media/v4l2-dev.h>
#include <media/v4l2-device.h>
#include <media/v4l2-fh.h>

struct port_user {
	struct v4l2_fh fh;
	struct file *file;
	bool streaming;
};

struct port {
	struct v4l2_fh fh;
};

void port_stop(struct port_user *user);
void port_log(struct file *file);

static inline struct port_user *to_user(void *fh)
{
	return container_of(fh, struct port_user, fh);
}

static int port_open(struct file *file)
{
	struct port_user *user = kzalloc(sizeof(*user), GFP_KERNEL);

	if (!user)
		return -ENOMEM;
	v4l2_fh_init(&user->fh, video_devdata(file));
	file->private_data = &user->fh;
	v4l2_fh_add(&user->fh, file);
	return 0;
}

static int port_release(struct file *file)
{
	struct port_user *user = to_user(file->private_data);

	if (user->streaming)
		port_stop(user);
	v4l2_fh_del(&user->fh, file);
	v4l2_fh_exit(&user->fh);
	kfree(user);
	return 0;
}

static int port_clear(struct file *filp)
{
	struct port_user *user = to_user(filp->private_data);

	v4l2_fh_del(&user->fh, filp);
	v4l2_fh_exit(&user->fh);
	filp->private_data = NULL;
	kfree(user);
	return 0;
}

/* The handle's own pointer to a file, and a structure of that name. */
struct file_list {
	struct file *file;
};

static struct file *port_file(struct file_list *list, struct port_user *user)
{
	return list->file ?: user->file;
}

#ifdef PORT_WANTS_THE_HANDLE
/* Here the handle is still wanted. */
static int port_late_release(struct file *file, struct port *port)
{
	v4l2_fh_del(&port->fh);
	kfree(file->private_data);
	return 0;
}

static int port_logged_release(struct file *filp, struct port *port)
{
	v4l2_fh_del(&port->fh);
	port_log(filp);
	return 0;
}
#endif
