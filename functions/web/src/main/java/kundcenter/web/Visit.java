package kundcenter.web;

import kundcenter.access.Session;
import kundcenter.customer.Caller;

/// Somebody signed in, who asks for a page.
///
/// @param caller as whom they act now
public record Visit(Session session, Caller caller) {}
