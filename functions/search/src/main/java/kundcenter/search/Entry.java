package kundcenter.search;

import java.time.Instant;
import kundcenter.library.ArticleId;
import kundcenter.library.Content;
import kundcenter.library.Tally;

/// A published article as the index takes it in.
public record Entry(ArticleId id, Content content, Instant published, Tally votes) {}
