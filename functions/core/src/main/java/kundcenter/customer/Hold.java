package kundcenter.customer;

/// Why a ticket is held. It is never refused and lost: each reason has what is to be done next.
public enum Hold {
  /// The reporter is none of the customer's contacts: one of these may release it.
  NOT_A_CONTACT(Next.CONTACT_RELEASES),
  /// Nobody knows the reporter's company: a specialist finds out.
  UNKNOWN_CUSTOMER(Next.SPECIALIST_RELEASES),
  /// The customer's payments are overdue: once they are in order it is released by itself.
  PAYMENT_OVERDUE(Next.CUSTOMER_PAYS);

  private final Next next;

  Hold(Next next) {
    this.next = next;
  }

  public Next next() {
    return next;
  }
}
