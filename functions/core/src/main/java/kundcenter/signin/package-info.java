/// How a person comes in: asks in a browser, is sent a mail, and shows what stands in it.
@NullMarked
package kundcenter.signin;

import org.jspecify.annotations.NullMarked;
