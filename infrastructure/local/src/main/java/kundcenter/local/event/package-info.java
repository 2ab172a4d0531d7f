/// What calls functions without anybody waiting for the answer: schedules, queues and streams, at
/// least once.
@NullMarked
package kundcenter.local.event;

import org.jspecify.annotations.NullMarked;
