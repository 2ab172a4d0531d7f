@NullMarked
package kundcenter.releases;

import org.jspecify.annotations.NullMarked;
