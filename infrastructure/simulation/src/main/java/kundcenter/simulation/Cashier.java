package kundcenter.simulation;

import kundcenter.customer.CustomerId;
import kundcenter.json.JsonObject;

/// The ledger, which tells how a customer stands with the invoices, and in the end that all are
/// paid.
record Cashier(World world, Client client, CustomerId customer) {

  void act() {
    if (world.memory().isSilent()) {
      if (!stands("IN_ORDER")) world.after(world.until(1), this::act);
      return;
    }
    stands(world.random().nextInt(3) == 0 ? "OVERDUE" : "IN_ORDER");
    world.after(world.until(6), this::act);
  }

  private boolean stands(String standing) {
    return client.replace(
        "/v1/customers/" + customer,
        "payment-standing",
        JsonObject.with("standing", standing).build());
  }
}
