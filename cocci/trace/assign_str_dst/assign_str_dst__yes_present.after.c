#include <linux/module.h>
#include <linux/tracepoint.h>
#include <linux/trace_events.h>

struct compat_gen_pump {
	const char *name;
	const char *label;
	int level;
};

#define pump_label(pump, none) ((pump)->label ? (pump)->label : (none))

#define TRACE_SYSTEM pump
#define TRACE_INCLUDE(file) <asm/types.h>
#include <trace/trace_events.h>

/* One event's callback, as the kernel's headers make it. */
struct pump_entry {
	u32 __data_loc_name, __data_loc_label;
	int level;
};
struct pump_offsets {
	u32 name, label;
	const void *name_ptr_, *label_ptr_;
};
#undef __get_dynamic_array
#define __get_dynamic_array(field) \
	((void *)__entry + (__entry->__data_loc_##field & 0xffff))
#undef __get_dynamic_array_len
#define __get_dynamic_array_len(field) ((__entry->__data_loc_##field >> 16) & 0xffff)
#undef __get_str
#define __get_str(field) ((char *)__get_dynamic_array(field))
#undef __field
#define __field(type, item)
#undef TRACE_EVENT
#define TRACE_EVENT(call, proto, args, tstruct, assign, print)                     \
	void call##_assign(struct pump_entry *__entry,                             \
			   struct pump_offsets __data_offsets, proto);             \
	void call##_assign(struct pump_entry *__entry,                             \
			   struct pump_offsets __data_offsets, proto)              \
	{                                                                          \
		tstruct                                                            \
		{ assign; }                                                        \
	}

#define PUMP_ENTRY __string(name, pump->name)
#define PUMP_ASSIGN __assign_str(name)

TRACE_EVENT(pump_starts,
	TP_PROTO(struct compat_gen_pump *pump, const char *(*why)(int (*)(void))),
	TP_ARGS(pump, why),
	TP_STRUCT__entry(
		__field(int, level)
		__string(name, pump->name)
		__string(label, pump_label(pump, "(none)"))
	),
	TP_fast_assign(
		__entry->level = pump->level;
		__assign_str(name);
		if (pump->level) {
			__assign_str(label);
		}
	),
	TP_printk("%d", __entry->level)
);

TRACE_EVENT(pump_stops,
	TP_PROTO(struct compat_gen_pump *pump),
	TP_ARGS(pump),
	TP_STRUCT__entry(PUMP_ENTRY),
	TP_fast_assign(PUMP_ASSIGN),
	TP_printk("%s", __get_str(name))
);

#ifdef PUMP_ELSEWHERE
/* The name that is copied is another one than that whose length was taken. */
TRACE_EVENT(pump_breaks,
	TP_PROTO(struct compat_gen_pump *pump),
	TP_ARGS(pump),
	TP_STRUCT__entry(
		__string(name, pump->name)
	),
	TP_fast_assign(
		__assign_str(name, pump->label);
	),
	TP_printk("%s", __get_str(name))
);
#endif
