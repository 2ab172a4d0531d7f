/// The function with which leads issue, list and revoke tokens of the API.
@NullMarked
package kundcenter.tokens;

import org.jspecify.annotations.NullMarked;
