package kundcenter.ticket;

/// Why a command is not carried out. Each is a documented answer with a text in both languages.
public enum Refusal {
  DESK_ONLY,
  CUSTOMER_ONLY,
  CONTACTS_ONLY,
  NOT_OPEN,
  ON_HOLD,
  NOT_ON_HOLD,
  RELEASED_BY_PAYMENT,
  RELEASED_BY_DESK,
  NOT_SOLVED,
  ALREADY_CLOSED,
  TOO_LATE_TO_REOPEN,
  TOO_EARLY_TO_SETTLE,
  /// A merge gives MERGED and the desk's own rules give SETTLED; nobody else closes with either.
  RESERVED_REASON,
  MERGED,
  WORK_ALREADY_STARTED,
  QUOTE_NOT_ACCEPTED,
  SAME_PRIORITY,
  ONLY_FOR_PRIORITY_1_OR_2,
  NO_ALTERNATIVE,
  ALREADY_ASSIGNED,
  SAME_TEAM,
  SAME_LINE,
  REPRODUCTION_MISSING,
  ONLY_IN_THIRD_LINE,
  ALREADY_WAITING,
  NOT_WAITING,
  NO_GROUND_TO_WAIT,
  NO_QUESTION,
  ALREADY_ASKED,
  ALREADY_GIVEN,
  NOT_ASKED,
  NOT_GIVEN,
  CANNOT_BE_WITHDRAWN,
  PRICE_TERMS_MISSING,
  EXPIRY_MISSING,
  EXPIRY_PASSED,
  NO_CONSENT_TO_REMOTE_CONTROL,
  NO_GRANT_OF_DATA_ACCESS,
  NO_SUCH_TIME_ENTRY,
  ALREADY_COUNTERED,
  NO_OTHER_TICKET,
  SAME_TICKET,
  OTHER_CUSTOMER,
  OTHER_NOT_OPEN,
  ALREADY_LINKED,
  ALREADY_TAGGED,
  NOT_TAGGED,
  TOO_MANY_TAGS;

  /// The command is not for the caller's side at all, whatever state the ticket is in.
  public boolean isForbidden() {
    return this == DESK_ONLY || this == CUSTOMER_ONLY || this == CONTACTS_ONLY;
  }
}
