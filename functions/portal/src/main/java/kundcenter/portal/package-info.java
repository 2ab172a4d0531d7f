/// The pages in which customers report, follow, answer, approve and download. Everything works
/// without a script, and no rule of the desk stands here.
@NullMarked
package kundcenter.portal;

import org.jspecify.annotations.NullMarked;
