package kundcenter.ticket;

import kundcenter.customer.CustomerId;
import kundcenter.customer.PersonId;

/// The person whose ticket it is, and the customer for whom they ask.
public record Requester(PersonId person, CustomerId customer) {}
