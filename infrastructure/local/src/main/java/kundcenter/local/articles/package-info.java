/// The articles of the demo, as they lie in files.
@NullMarked
package kundcenter.local.articles;

import org.jspecify.annotations.NullMarked;
