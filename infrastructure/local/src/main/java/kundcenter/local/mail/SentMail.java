package kundcenter.local.mail;

import java.time.Instant;
import java.util.List;

/// A mail that a function has sent.
///
/// @param id SES's
/// @param to all who got it
/// @param subject as the mail has it, not decoded
/// @param fate what became of it: `sent`, or why not
record SentMail(String id, Instant at, String from, List<String> to, String subject, String fate) {}
