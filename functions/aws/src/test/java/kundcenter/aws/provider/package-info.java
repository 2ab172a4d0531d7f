@NullMarked
package kundcenter.aws.provider;

import org.jspecify.annotations.NullMarked;
