static int port_open(struct file *file)
{
	struct port_user *user = kzalloc(sizeof(*user), GFP_KERNEL);

	if (!user)
		return -ENOMEM;
	v4l2_fh_init(&user->fh, video_devdata(file));
	file->private_data = &user->fh;
	v4l2_fh_add(&user->fh);
	return 0;
}

static int port_release(struct file *file)
{
	struct port_user *user = to_user(file->private_data);

	if (user->streaming)
		port_stop(user);
	v4l2_fh_del(&user->fh);
	v4l2_fh_exit(&user->fh);
	kfree(user);
	return 0;
}

/* Here the handle is still wanted. */
static int port_late_release(struct file *file)
{
	v4l2_fh_del(&port->fh);
	kfree(file->private_data);
	return 0;
}
