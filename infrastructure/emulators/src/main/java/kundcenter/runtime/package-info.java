/// Functions in processes of their own, run by Lambda's own runtime client as the cloud runs them.
@NullMarked
package kundcenter.runtime;

import org.jspecify.annotations.NullMarked;
