package kundcenter.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kundcenter.aws.dynamodb.DynamoCallers;
import kundcenter.customer.ApiToken;
import kundcenter.customer.Caller;
import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;
import kundcenter.customer.TokenId;

/// Who acts in a run: two customers with two people each, a stranger, two specialists, and the
/// ledger.
final class Cast {

  private final World world;
  private final Residents residents;
  private final DynamoCallers callers;
  private int tokens;

  Cast(World world, Residents residents, DynamoCallers callers) {
    this.world = world;
    this.residents = residents;
    this.callers = callers;
  }

  /// Lets each begin at some time of their own.
  void enter() {
    for (var customer : List.of("ekbergs-bygg", "norrsken-handel")) enter(new CustomerId(customer));
    correspondent("somebody@elsewhere.example", Optional.empty());
    for (var name : List.of("omar", "lina")) {
      var id = new PersonId(name);
      residents.layIn(id);
      var caller = new Caller.Specialist(id, false);
      world.after(world.until(2), new Specialist(world, client(caller, "TicketsFunction"))::act);
    }
  }

  private void enter(CustomerId id) {
    var people = List.of(new PersonId("anna-" + id), new PersonId("erik-" + id));
    residents.layIn(id, people);
    for (var person : people) {
      var caller = new Caller.Person(person, id, Caller.Role.CONTACT);
      world.after(world.until(8), new Customer(world, client(caller, "TicketsFunction"), id)::act);
      correspondent(Residents.address(person, id), Optional.of(id));
    }
    var ledger = new Caller.Specialist(new PersonId("cashier"), true);
    world.after(world.until(8), new Cashier(world, client(ledger, "DirectoryFunction"), id)::act);
  }

  private void correspondent(String address, Optional<CustomerId> customer) {
    world.after(world.until(6), new Correspondent(world, address, customer)::act);
  }

  private Client client(Caller caller, String function) {
    var secret = new byte[ApiToken.SECRET_BYTES];
    world.random().nextBytes(secret);
    var token = ApiToken.issue(ApiToken.Realm.TEST, new TokenId("t" + ++tokens), secret);
    callers.issue(token, caller, World.START.plus(Duration.ofDays(300)));
    return new Client(world, token.reveal(), function);
  }
}
