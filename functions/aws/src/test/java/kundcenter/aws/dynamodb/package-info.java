@NullMarked
package kundcenter.aws.dynamodb;

import org.jspecify.annotations.NullMarked;
