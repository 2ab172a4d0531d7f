package kundcenter.customer;

import java.util.Optional;

/// What a person of a customer's may do: the one place that answers, and says why not and what
/// next.
public record Rights(Person person, Customer customer) {

  /// What somebody wants to do.
  public sealed interface Act {

    /// To be helped with a part of a product.
    record GetHelp(String product, Optional<String> module) implements Act {}

    /// To report a program bug on a form that has a place for it, which everybody may.
    record ReportBug(String product, Optional<String> module) implements Act {}

    /// To be let in to what one reads and downloads.
    record RequestAccess() implements Act {}

    record SeePhoneNumber() implements Act {}

    /// FAQ and Academy.
    record ReadArticles() implements Act {}

    record Download(String product) implements Act {}

    record SeeTicketsOfCompany() implements Act {}

    /// To let a colleague's held ticket through.
    record Release() implements Act {}

    record ReplaceContacts() implements Act {}
  }

  public sealed interface Answer {

    record Yes() implements Answer {}

    /// Yes, and the desk is told that the person is not trained for it.
    record YesUntrained() implements Answer {}

    /// It is taken, and waits until the reason is gone.
    record Held(Hold why) implements Answer {}

    record No(Why why) implements Answer {}
  }

  public enum Why {
    UNKNOWN_CUSTOMER(Next.REQUEST_ACCESS),
    NOT_A_CONTACT(Next.ASK_A_CONTACT),
    NOT_CERTIFIED(Next.GET_CERTIFIED),
    PRODUCT_NOT_OWNED(Next.ORDER_THE_PRODUCT);

    private final Next next;

    Why(Next next) {
      this.next = next;
    }

    public Next next() {
      return next;
    }
  }

  private static final Answer YES = new Answer.Yes();

  public Rights {
    if (!person.customer().equals(customer.id()))
      throw new IllegalArgumentException(
          "person " + person.id() + " is not of customer " + customer.id());
  }

  public Answer may(Act act) {
    return switch (act) {
      case Act.GetHelp(var product, var module) ->
        hold().<Answer>map(Answer.Held::new).orElseGet(() -> accepted(product, module));
      case Act.ReportBug(var product, var module) -> accepted(product, module);
      case Act.RequestAccess _ -> YES;
      case Act.SeePhoneNumber _ -> person.isCertified() ? YES : new Answer.No(Why.NOT_CERTIFIED);
      case Act.ReadArticles _ -> ifKnown(YES);
      case Act.Download(var product) ->
        ifKnown(customer.owns(product) ? YES : new Answer.No(Why.PRODUCT_NOT_OWNED));
      case Act.SeeTicketsOfCompany _, Act.Release _, Act.ReplaceContacts _ ->
        isContact() ? YES : new Answer.No(Why.NOT_A_CONTACT);
    };
  }

  private boolean isContact() {
    return customer.roleOf(person.id()) == Caller.Role.CONTACT;
  }

  /// The reason that no colleague can do away with stands first.
  private Optional<Hold> hold() {
    return switch (customer.standing()) {
      case UNKNOWN -> Optional.of(Hold.UNKNOWN_CUSTOMER);
      case OVERDUE -> Optional.of(Hold.PAYMENT_OVERDUE);
      case IN_ORDER -> isContact() ? Optional.empty() : Optional.of(Hold.NOT_A_CONTACT);
    };
  }

  private Answer accepted(String product, Optional<String> module) {
    return person.isTrainedFor(product, module) ? YES : new Answer.YesUntrained();
  }

  private Answer ifKnown(Answer answer) {
    return customer.isKnown() ? answer : new Answer.No(Why.UNKNOWN_CUSTOMER);
  }
}
