/// What calls log, and metrics by it: CloudWatch reads them from lines of JSON, so that no
/// call is made.
@NullMarked
package kundcenter.aws.cloudwatch;

import org.jspecify.annotations.NullMarked;
