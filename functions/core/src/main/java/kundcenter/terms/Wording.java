package kundcenter.terms;

/// The terms in words, for customers to read, in both languages.
public record Wording(String sv, String en) {}
