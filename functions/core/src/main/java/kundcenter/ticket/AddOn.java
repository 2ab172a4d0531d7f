package kundcenter.ticket;

/// The services beside support, each of which is quoted before any work.
public enum AddOn {
  SHORT_TRAINING,
  /// For a module and level; passing it is entered in the training record.
  CERTIFICATION,
  ADAPTATION,
  WALK_THROUGH,
  RECONCILIATION,
  NEW_FUNCTIONS,
  /// Of what the customer has caused.
  TROUBLESHOOTING
}
