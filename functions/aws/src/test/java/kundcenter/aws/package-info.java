@NullMarked
package kundcenter.aws;

import org.jspecify.annotations.NullMarked;
