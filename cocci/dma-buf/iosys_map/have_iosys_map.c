/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "struct iosys_map",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/iosys-map.h>

bool foo(struct iosys_map *map);

bool foo(struct iosys_map *map)
{
	return iosys_map_is_null(map);
}
