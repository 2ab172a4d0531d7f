/// What is told to whom, once.
@NullMarked
package kundcenter.notice;

import org.jspecify.annotations.NullMarked;
