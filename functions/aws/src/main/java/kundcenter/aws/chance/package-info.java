/// Where secrets come from.
@NullMarked
package kundcenter.aws.chance;

import org.jspecify.annotations.NullMarked;
