#include <linux/module.h>
#include <linux/shrinker.h>
#include <linux/version.h>

int pool_start(void);
void pool_stop(void);

static unsigned long pool_count(struct shrinker *unused, struct shrink_control *control)
{
	return control->nr_to_scan;
}

static unsigned long pool_scan(struct shrinker *unused, struct shrink_control *control)
{
	return control->nr_to_scan ? 1 : SHRINK_STOP;
}

static struct shrinker pool_shrinker = {
	.count_objects = pool_count,
	.scan_objects = pool_scan,
	.seeks = DEFAULT_SEEKS,
	.batch = 64,
};

static struct shrinker *compat_pool_shrinker;

static int compat_register_pool_shrinker(const char *name)
{
	compat_pool_shrinker = shrinker_alloc(pool_shrinker.flags, "%s", name);
	if (!compat_pool_shrinker)
		return -ENOMEM;
	compat_pool_shrinker->count_objects = pool_shrinker.count_objects;
	compat_pool_shrinker->scan_objects = pool_shrinker.scan_objects;
	compat_pool_shrinker->batch = pool_shrinker.batch;
	compat_pool_shrinker->seeks = pool_shrinker.seeks;
	shrinker_register(compat_pool_shrinker);
	return 0;
}

int pool_start(void)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
	return compat_register_pool_shrinker("pool");
#else
	return compat_register_pool_shrinker(KBUILD_MODNAME);
#endif
}

void pool_stop(void)
{
	shrinker_free(compat_pool_shrinker);
	compat_pool_shrinker = NULL;
}

/* Another's functions of such names. */
struct pool_ops {
	int (*register_shrinker)(struct shrinker *shrinker);
};

int pool_enter(const struct pool_ops *ops);

int pool_enter(const struct pool_ops *ops)
{
	return ops->register_shrinker(&pool_shrinker);
}
