package kundcenter.search;

import java.util.Set;
import org.apache.lucene.search.Query;

/// One word of a question, as far as a language knows it.
///
/// @param query finds the articles that have it
/// @param weight how much it tells: rare words more than common ones
/// @param marks the stems and roots by which it is known in a text
/// @param isFound whether any article has it
record Asked(Query query, double weight, Set<String> marks, boolean isFound) {}
