package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kundcenter.ticket.Actor.Party;

/// Everything said in public, oldest first.
///
/// @param questionOpen a question was asked, and since then the customer has not written and the
///     ticket has not been solved or closed
public record Conversation(List<Message> messages, boolean questionOpen) {

  static final Conversation EMPTY = new Conversation(List.of(), false);

  public Conversation {
    messages = List.copyOf(messages);
  }

  Conversation apply(Event event, Actor by, Instant at) {
    return switch (event) {
      case Event.Opened opened ->
        with(new Message(Message.Kind.REPORT, opened.report().body(), by, at), false);
      case Event.MessagePosted(var body) ->
        with(
            new Message(Message.Kind.MESSAGE, body, by, at),
            questionOpen && !by.is(Party.CUSTOMER));
      case Event.QuestionAsked(var body) ->
        with(new Message(Message.Kind.QUESTION, body, by, at), true);
      case Event.AlternativeNamed(var text, var _) ->
        with(new Message(Message.Kind.ALTERNATIVE, text, by, at), questionOpen);
      case Event.Solved(var solution, var _) ->
        with(new Message(Message.Kind.SOLUTION, solution, by, at), false);
      case Event.Closed _ -> new Conversation(messages, false);
      default -> this;
    };
  }

  /// Whether the desk has already spoken with the customer in public.
  boolean hasWordFromDesk() {
    return messages.stream()
        .anyMatch(message -> message.by().is(Party.DESK) && message.kind() != Message.Kind.REPORT);
  }

  private Conversation with(Message message, boolean open) {
    var longer = new ArrayList<>(messages);
    longer.add(message);
    return new Conversation(longer, open);
  }
}
