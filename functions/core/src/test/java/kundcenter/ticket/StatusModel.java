package kundcenter.ticket;

import kundcenter.ticket.Actor.Party;
import kundcenter.ticket.Approval.Subject;
import kundcenter.ticket.StatusModel.Stage;

/// The status of a ticket by another account than its events: from the accepted commands alone.
///
/// @param workable no quote is missing
/// @param held it was not released yet
record StatusModel(Stage stage, boolean workable, boolean begun, boolean waiting, boolean held) {

  enum Stage {
    OPEN,
    SOLVED,
    CLOSED
  }

  static StatusModel of(Kind kind, boolean isHeld) {
    return new StatusModel(Stage.OPEN, kind != Kind.ADD_ON, false, false, isHeld);
  }

  Status status() {
    return switch (stage) {
      case SOLVED -> Status.SOLVED;
      case CLOSED -> Status.CLOSED;
      case OPEN -> {
        if (held) yield Status.HELD;
        if (waiting) yield Status.WAITING_FOR_CUSTOMER;
        yield begun ? Status.IN_PROGRESS : Status.NEW;
      }
    };
  }

  StatusModel after(Command command, Actor who) {
    var heard = who.is(Party.CUSTOMER) ? with(begun, false) : this;
    return switch (command) {
      case Command.Post _ when stage == Stage.OPEN -> who.is(Party.DESK) ? worked() : heard;
      case Command.Post _ -> who.is(Party.CUSTOMER) ? at(Stage.OPEN, false) : this;
      case Command.StartWork _, Command.Reproduce _ -> worked();
      case Command.EnterTime _ -> stage == Stage.OPEN ? worked() : this;
      case Command.Ask _ -> worked().asked();
      case Command.AskApproval(var subject, var _) ->
        subject == Subject.REMOTE_CONTROL && who.is(Party.DESK) ? worked().asked() : asked();
      case Command.Approve(var subject, var _) -> answered(subject == Subject.QUOTE);
      case Command.Deny _ -> answered(false);
      case Command.Answer _,
          Command.FailAlternative _,
          Command.RequestQuote _,
          Command.Withdraw _ -> heard;
      case Command.Pause _ -> asked();
      case Command.Resume _ -> with(begun, false);
      case Command.Solve _ -> at(Stage.SOLVED, true);
      case Command.Close _, Command.Merge _ -> at(Stage.CLOSED, begun);
      case Command.Reopen _ -> at(Stage.OPEN, false);
      case Command.Release _ -> new StatusModel(stage, workable, begun, waiting, false);
      case Command.PostNote _,
          Command.SetPriority _,
          Command.NameAlternative _,
          Command.Assign _,
          Command.Route _,
          Command.HandOver _,
          Command.CounterTime _,
          Command.LinkTo _,
          Command.Tag _,
          Command.Untag _ -> this;
    };
  }

  private StatusModel worked() {
    return workable && !held && !begun ? with(true, false) : this;
  }

  private StatusModel asked() {
    return with(begun, true);
  }

  private StatusModel answered(boolean deal) {
    return new StatusModel(stage, workable || deal, begun, false, held);
  }

  private StatusModel with(boolean nowBegun, boolean nowWaiting) {
    return new StatusModel(stage, workable, nowBegun, nowWaiting, held);
  }

  private StatusModel at(Stage next, boolean nowBegun) {
    return new StatusModel(next, workable, nowBegun, false, held);
  }
}
