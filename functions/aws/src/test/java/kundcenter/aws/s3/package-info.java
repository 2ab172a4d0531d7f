@NullMarked
package kundcenter.aws.s3;

import org.jspecify.annotations.NullMarked;
