/// The library function: articles over HTTP, and their index kept up.
@NullMarked
package kundcenter.articles;

import org.jspecify.annotations.NullMarked;
