/// The desk in words: days, stretches of time and refusals, said alike by every HTTP function.
@NullMarked
package kundcenter.web.desk;

import org.jspecify.annotations.NullMarked;
