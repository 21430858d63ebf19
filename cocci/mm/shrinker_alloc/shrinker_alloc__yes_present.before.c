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

int pool_start(void)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 0, 0)
	return register_shrinker(&pool_shrinker, "pool");
#else
	return register_shrinker(&pool_shrinker);
#endif
}

void pool_stop(void)
{
	unregister_shrinker(&pool_shrinker);
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
