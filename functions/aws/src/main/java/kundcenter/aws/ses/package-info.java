/// Mail by Amazon SES.
@NullMarked
package kundcenter.aws.ses;

import org.jspecify.annotations.NullMarked;
