package kundcenter.customer;

/// What is to be done, and by whom, by somebody who may not do a thing yet.
public enum Next {
  CONTACT_RELEASES,
  SPECIALIST_RELEASES,
  CUSTOMER_PAYS,
  ASK_A_CONTACT,
  REQUEST_ACCESS,
  GET_CERTIFIED,
  ORDER_THE_PRODUCT
}
