/// What only chance can give.
@NullMarked
package kundcenter.aws.random;

import org.jspecify.annotations.NullMarked;
