package kundcenter.store;

import kundcenter.library.Article;
import kundcenter.library.Revision;

/// A decided change of one article.
///
/// @param article as it is after the revision
public record Revised(Article article, Revision revision) implements Entry {}
