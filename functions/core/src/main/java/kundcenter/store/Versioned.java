package kundcenter.store;

/// Something as it was read, and the version that a change of it builds on.
///
/// @param version counts its changes, from 1
public record Versioned<T>(T value, int version) {}
