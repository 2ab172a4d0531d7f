package kundcenter.web;

/// What a line of a table says.
///
/// @param number of the line in the text, from 1; the names of the columns stand in the first
public record TableLine<T>(int number, T value) {}
