/// The published articles, found by their words: Lucene's analyzers and index, our own
/// ranking.
@NullMarked
package kundcenter.search;

import org.jspecify.annotations.NullMarked;
