package kundcenter.json;

/// A text.
public record JsonString(String value) implements Json {}
