@NullMarked
package kundcenter.aws.cloudwatch;

import org.jspecify.annotations.NullMarked;
