package kundcenter.store;

/// New opaque identities, which nobody can guess and none has had.
public interface Ids {

  String next();
}
