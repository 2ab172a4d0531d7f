/// What customers read to help themselves: articles, who may see them, and how they are found.
@NullMarked
package kundcenter.library;

import org.jspecify.annotations.NullMarked;
