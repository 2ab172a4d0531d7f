/// Markdown (CommonMark with tables) made into what browsers and the search take.
@NullMarked
package kundcenter.markdown;

import org.jspecify.annotations.NullMarked;
