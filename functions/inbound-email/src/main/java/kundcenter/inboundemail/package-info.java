/// Mail that comes in: each is read, judged, and ends as exactly one recorded outcome.
@NullMarked
package kundcenter.inboundemail;

import org.jspecify.annotations.NullMarked;
