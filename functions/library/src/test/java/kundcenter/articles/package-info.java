@NullMarked
package kundcenter.articles;

import org.jspecify.annotations.NullMarked;
