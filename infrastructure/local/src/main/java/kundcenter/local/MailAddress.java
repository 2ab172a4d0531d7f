package kundcenter.local;

/// Where mail can be sent to.
///
/// @param port of SMTP on 127.0.0.1
/// @param recipient an address that is taken there
record MailAddress(int port, String recipient) {}
