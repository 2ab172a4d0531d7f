package kundcenter.json;

/// The value `null`.
public enum JsonNull implements Json {
  NULL
}
