@NullMarked
package kundcenter.notice;

import org.jspecify.annotations.NullMarked;
