package kundcenter.mail;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kundcenter.ticket.Catalogue;
import kundcenter.ticket.Catalogue.Product;
import kundcenter.ticket.Kind;
import kundcenter.ticket.Report.Matter;

/// What a mail is about, as far as its words tell: a mail has no field for it. A specialist routes
/// what is guessed wrong.
public record MatterGuess(Catalogue catalogue) {

  private static final Set<String> WISHES = Set.of(
      "ansöka",
      "ansöker",
      "ansökan",
      "begär",
      "begära",
      "begäran",
      "beställa",
      "beställer",
      "förfrågan",
      "önskar",
      "önskan",
      "apply",
      "application",
      "request",
      "requesting");
  private static final Set<String> LOGINS = Set.of(
      "behörighet",
      "inlogg",
      "inloggning",
      "inloggningsuppgifter",
      "åtkomst",
      "användarkonto",
      "access",
      "account",
      "credentials",
      "login");

  /// A product or module that the subject names, else the one that the customer owns, else the
  /// first of the catalogue.
  ///
  /// @param owned the customer's products
  public Matter of(String subject, Set<String> owned) {
    var words = " " + plain(subject) + " ";
    for (var product : catalogue.products()) {
      if (!owned.isEmpty() && !owned.contains(product.id())) continue;
      var module = product.modules().stream()
          .filter(it -> words.contains(" " + plain(it.name()) + " "))
          .findFirst();
      if (module.isPresent()) return new Matter(product.id(), module.map(Catalogue.Module::id));
      if (words.contains(" " + plain(product.name()) + " ")) return whole(product);
    }
    return whole(catalogue.products().stream()
        .filter(product -> owned.contains(product.id()))
        .findFirst()
        .orElseGet(catalogue.products()::getFirst));
  }

  /// A wish for access, if the subject holds a word for wishing and one for a login; else a
  /// question, as a mail does not say whether the program is at fault.
  public Kind kind(String subject) {
    var words = new HashSet<>(List.of(plain(subject).split(" ", -1)));
    return holds(words, WISHES) && holds(words, LOGINS) ? Kind.ACCESS_REQUEST : Kind.GUIDANCE;
  }

  private static boolean holds(Set<String> words, Set<String> sought) {
    return words.stream().anyMatch(sought::contains);
  }

  private static Matter whole(Product product) {
    return new Matter(product.id(), Optional.empty());
  }

  /// In lower case, with one space for whatever is no letter or digit.
  private static String plain(String text) {
    var plain = new StringBuilder();
    for (var sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(sign)) plain.append(sign);
      else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
    }
    return plain.toString().strip();
  }
}
