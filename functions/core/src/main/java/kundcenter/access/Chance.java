package kundcenter.access;

/// Bytes that nobody can foretell: secrets are made of them.
@FunctionalInterface
public interface Chance {

  byte[] bytes(int count);
}
