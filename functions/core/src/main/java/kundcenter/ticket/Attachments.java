package kundcenter.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kundcenter.file.FileId;
import kundcenter.ticket.Attachment.Filed;

/// The files on a ticket, oldest first.
public record Attachments(List<Filed> all) {

  public static final int MOST = 100;

  static final Attachments NONE = new Attachments(List.of());

  public Attachments {
    all = List.copyOf(all);
  }

  public Optional<Attachment> find(FileId id) {
    return all.stream()
        .map(Filed::attachment)
        .filter(attachment -> attachment.id().equals(id))
        .findFirst();
  }

  Attachments apply(Event event, Actor by, Instant at) {
    return switch (event) {
      case Event.Attached(var attachment) -> {
        var longer = new ArrayList<>(all);
        longer.add(new Filed(attachment, by, at));
        yield new Attachments(longer);
      }
      case Event.AttachmentReleased(var id, var _) ->
        new Attachments(
            all.stream().map(filed -> isOf(filed, id) ? released(filed) : filed).toList());
      default -> this;
    };
  }

  Decision attach(Attachment attachment) {
    if (find(attachment.id()).isPresent()) return Decision.refused(Refusal.ALREADY_ATTACHED);
    if (all.size() >= MOST) return Decision.refused(Refusal.TOO_MANY_ATTACHMENTS);
    return Decision.accepted(new Event.Attached(attachment));
  }

  Decision release(FileId id, String reason) {
    var state = find(id).map(Attachment::state).orElse(null);
    if (state == null) return Decision.refused(Refusal.NO_SUCH_ATTACHMENT);
    return switch (state) {
      case WITHHELD -> Decision.accepted(new Event.AttachmentReleased(id, reason));
      case CLEAN -> Decision.refused(Refusal.NOT_WITHHELD);
      case QUARANTINED -> Decision.refused(Refusal.ATTACHMENT_QUARANTINED);
    };
  }

  private static boolean isOf(Filed filed, FileId id) {
    return filed.attachment().id().equals(id);
  }

  private static Filed released(Filed filed) {
    return new Filed(filed.attachment().released(), filed.by(), filed.at());
  }
}
